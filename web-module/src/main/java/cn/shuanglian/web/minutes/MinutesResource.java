package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.Minutes;
import cn.shuanglian.reception.minutes.MinutesFilter;
import cn.shuanglian.reception.minutes.MinutesRow;
import cn.shuanglian.reception.minutes.MinutesState;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the minutes of receptions are. */
@Path("minutes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receptions")
public class MinutesResource {
    @Inject
    Minutes minutes;
    @Inject
    Lists lists;

    /** Minutes as lists show them; {@code id} is the reception's. */
    public record MinutesBody(String id, LocalDate date, String station, String area, MinutesState state, LocalDate signedOn,
                              LocalDate answerUntil, int waiting, int objections) {
        static MinutesBody of(MinutesRow row) {
            return new MinutesBody(Long.toString(row.id()), row.date(), Long.toString(row.stationId()), row.area(), row.state(), row.signedOn(),
                    row.answerUntil(), row.waiting(), row.objections());
        }
    }

    @GET
    @Allows(value = {"area", "station", "state", "from", "to", "toAnswer"}, list = true)
    @Operation(summary = "The minutes of the receptions the caller sees", description = "Sorted by date, or by area with sort=area; toAnswer=true are those that wait for the caller's own answer")
    public Response list(@BeanParam Query query) {
        String own = query.oneOf("toAnswer", List.of("true", "false"));
        MinutesFilter filter = new MinutesFilter(query.area("area"), query.id("station"), query.oneOf("state", MinutesState.class),
                query.date("from"), query.lastDay("to", "from"), own == null ? null : Boolean.valueOf(own));
        var asked = lists.request(query);
        return lists.answer(query, asked, minutes.list(filter, asked), MinutesBody::of, () -> minutes.count(filter));
    }
}
