package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.web.activity.ActivityBodies.GoalBody;
import cn.shuanglian.web.activity.ActivityBodies.GoalsBody;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far groups are with the activities that their areas demand of them. */
@Path("statistics/activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class ActivityStatisticsResource {
    @Inject
    Activities activities;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    @GET
    @Allows({"area", "year"})
    @Operation(summary = "Activities held and planned against the minimum of a year, group by group, who lacks most first",
            description = "Without area the caller's own, without year this one")
    public GoalsBody goals(@BeanParam Query query) {
        AreaCode area = query.area("area");
        int year = query.whole("year", 1900, 2200, LocalDate.now(clock).getYear());
        return new GoalsBody(activities.goals(area == null ? callers.current().area() : area, year).stream().map(GoalBody::of).toList());
    }
}
