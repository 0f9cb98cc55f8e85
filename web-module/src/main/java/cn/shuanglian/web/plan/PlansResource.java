package cn.shuanglian.web.plan;

import cn.shuanglian.reception.plan.CountySpread;
import cn.shuanglian.reception.plan.PlanChange;
import cn.shuanglian.reception.plan.PlanFilter;
import cn.shuanglian.reception.plan.PlanRow;
import cn.shuanglian.reception.plan.PlanSlotRow;
import cn.shuanglian.reception.plan.PlanStatus;
import cn.shuanglian.reception.plan.PlanViews;
import cn.shuanglian.reception.plan.Plans;
import cn.shuanglian.reception.plan.StartPlan;
import cn.shuanglian.reception.plan.UnmetRow;
import cn.shuanglian.reception.rota.Bar;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Yearly plans of receptions (S5). */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlansResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    Plans plans;
    @Inject
    PlanViews views;
    @Inject
    Lists lists;

    /** A plan as the API sends it; {@code unmet} and {@code spread} only where one is asked for. */
    public record PlanBody(String id, String area, int year, String status, LocalDate from, int slots, int seats, int notMet, boolean provisional,
                           OffsetDateTime computedAt, OffsetDateTime publishedAt, List<UnmetBody> unmet, List<CountySpread> spread) {
        static PlanBody of(PlanRow row) {
            return of(row, null, null);
        }

        static PlanBody of(PlanRow row, List<UnmetRow> unmet, List<CountySpread> spread) {
            return new PlanBody(Long.toString(row.id()), row.area(), row.year(), row.status().name(), row.from(), row.slots(), row.seats(),
                    row.unmet(), row.provisional(), time(row.computedAt()), time(row.publishedAt()),
                    unmet == null ? null : unmet.stream().map(UnmetBody::of).toList(), spread);
        }

        private static OffsetDateTime time(Long instant) {
            return instant == null ? null : OffsetDateTime.ofInstant(Instant.ofEpochMilli(instant), Clocks.ZONE);
        }
    }

    /** A demand that is not met; {@code why} counts the deputies who are kept away, or the slots a deputy is kept away from, by reason. */
    public record UnmetBody(String rule, String station, LocalDate date, String deputy, int missing, Map<Bar, Integer> why) {
        static UnmetBody of(UnmetRow row) {
            return new UnmetBody(row.rule().name(), text(row.station()), row.day(), text(row.deputy()), row.missing(), row.why());
        }
    }

    /** A reception of the plan; {@code named} is the day the rule names, before it was moved to a working day. */
    public record SlotBody(String id, LocalDate date, LocalDate named, LocalTime start, LocalTime end, String station, String kind, String reception,
                           List<String> deputies) {
        static SlotBody of(PlanSlotRow row) {
            return new SlotBody(Long.toString(row.id()), row.date(), row.namedOn(), row.start(), row.end(), Long.toString(row.station()),
                    row.kind().name(), text(row.reception()), keys(row.deputies()));
        }
    }

    /** What publishing changes. */
    public record PlanChangeBody(String kind, String station, String reception, LocalDate from, LocalDate date, LocalTime start, LocalTime end,
                             List<String> leaving, List<String> arriving) {
        static PlanChangeBody of(PlanChange change) {
            return new PlanChangeBody(change.kind().name(), Long.toString(change.station()), text(change.reception()), change.from(), change.day(),
                    change.start(), change.end(), keys(change.leaving()), keys(change.arriving()));
        }
    }

    /** All that publishing changes. */
    public record PlanChangesBody(List<PlanChangeBody> data) {
    }

    /** What is to be planned; {@code from} is the first day. */
    public record NewPlanBody(String area, Integer year, LocalDate from) {
    }

    /** The job that works it out, or publishes it. */
    public record PlanJobBody(String id) {
    }

    /** A step of a plan. */
    public record PlanStepBody(String action) {
    }

    /** What the caller may do now. */
    public record PlanStepsBody(List<String> data) {
    }

    @GET
    @Allows(value = {"area", "year", "status"}, list = true)
    @Operation(summary = "The plans of the caller's area", description = "Sorted by year, or by area with sort=area")
    public Response list(@BeanParam Query query) {
        int year = query.whole("year", FIRST_YEAR, LAST_YEAR, 0);
        PlanFilter filter = new PlanFilter(query.area("area"), year == 0 ? null : year, query.oneOf("status", PlanStatus.class));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, plans.list(filter, asked), PlanBody::of, () -> plans.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One plan with what it does not satisfy and how evenly it is shared")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        PlanRow row = plans.require(PathId.of("plan", id));
        return Etags.read(headers, row.version(), PlanBody.of(row, views.unmet(row.id()), views.spread(row.id())));
    }

    @GET
    @Path("{id}/slots")
    @Allows(value = "month", list = true)
    @Operation(summary = "The receptions of a plan, all or those of a month")
    public Response slots(@PathParam("id") String id, @BeanParam Query query) {
        long plan = PathId.of("plan", id);
        int month = query.whole("month", 1, 12, 0);
        Integer chosen = month == 0 ? null : month;
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, views.slots(plan, chosen, asked), SlotBody::of, () -> views.countSlots(plan, chosen));
    }

    @GET
    @Path("{id}/changes")
    @Operation(summary = "What publishing the plan would change now")
    public PlanChangesBody changes(@PathParam("id") String id) {
        return new PlanChangesBody(views.changes(PathId.of("plan", id)).stream().map(PlanChangeBody::of).toList());
    }

    @POST
    @Once
    @Operation(summary = "Works a plan out, for the first time or anew; its job tells how far it is", description = "Needs an Idempotency-Key")
    public Response start(NewPlanBody body, @Context UriInfo uri) {
        if (body.year() == null) {
            throw new Refused("required", "year");
        }
        return accepted(plans.start(new StartPlan(body.area(), body.year(), body.from())), uri);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What can be done with the plan now")
    public PlanStepsBody steps(@PathParam("id") String id, @Context SecurityContext caller) {
        PlanRow row = plans.require(PathId.of("plan", id));
        return new PlanStepsBody(caller.isUserInRole("LIAISON_OFFICE") && row.status() != PlanStatus.STARTED ? List.of(Plans.PUBLISH) : List.of());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Publishes the plan (PUBLISH): its receptions are made to agree with it; the job tells how far that is",
            description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, PlanStepBody body, @Context HttpHeaders headers, @Context UriInfo uri) {
        long plan = PathId.of("plan", id);
        long version = Etags.ifMatch(headers);
        if (!Plans.PUBLISH.equals(body.action())) {
            throw new Refused("action.unknown", "action", String.valueOf(body.action()), Plans.PUBLISH);
        }
        return accepted(plans.publish(plan, version), uri);
    }

    private static Response accepted(long job, UriInfo uri) {
        String key = Long.toString(job);
        return Response.accepted(new PlanJobBody(key)).location(uri.getBaseUriBuilder().path("jobs").path(key).build()).build();
    }

    private static String text(Long key) {
        return key == null ? null : key.toString();
    }

    private static List<String> keys(List<PlanChange.Person> people) {
        return people.stream().map(person -> Long.toString(person.deputy())).toList();
    }
}
