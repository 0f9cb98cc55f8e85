package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.activity.ActivityAction;
import cn.shuanglian.reception.activity.ActivityAnswer;
import cn.shuanglian.reception.activity.ActivityFilter;
import cn.shuanglian.reception.activity.ActivityKind;
import cn.shuanglian.reception.activity.ActivitySheet;
import cn.shuanglian.reception.activity.ActivityStatus;
import cn.shuanglian.reception.activity.HoldActivity;
import cn.shuanglian.reception.activity.InviteeRow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.activity.ActivityBodies.ActivityBody;
import cn.shuanglian.web.activity.ActivityBodies.ActivityAnswerBody;
import cn.shuanglian.web.activity.ActivityBodies.AttendeeBody;
import cn.shuanglian.web.activity.ActivityBodies.InviteeBody;
import cn.shuanglian.web.activity.ActivityBodies.ActivityPlanBody;
import cn.shuanglian.web.activity.ActivityBodies.ActivityStepBody;
import cn.shuanglian.web.activity.ActivityBodies.ActivityStepsBody;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.BodyKey;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What deputies' groups do together. */
@Path("activities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class ActivitiesResource {
    private static final String ACCEPT = "ACCEPT";
    private static final String DECLINE = "DECLINE";

    @Inject
    Activities activities;
    @Inject
    Lists lists;

    @GET
    @Allows(value = {"area", "group", "deputy", "kind", "status", "from", "to", "q"}, list = true)
    @Operation(summary = "The activities the caller sees", description = "Sorted by date, or by area with sort=area")
    public Response list(@BeanParam Query query) {
        ActivityFilter filter = new ActivityFilter(query.area("area"), query.id("group"), query.id("deputy"), query.oneOf("kind", ActivityKind.class),
                query.oneOf("status", ActivityStatus.class), query.date("from"), query.lastDay("to", "from"), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, activities.withAttendance(filter, asked), ActivityBody::of, () -> activities.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One activity")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        ActivitySheet sheet = activities.find(PathId.of("activity", id));
        return Etags.read(headers, sheet.row().version(), ActivityBody.of(sheet));
    }

    @POST
    @Once
    @Operation(summary = "Plans an activity of a group", description = "Needs an Idempotency-Key")
    public Response plan(ActivityPlanBody body) {
        long id = activities.plan(BodyKey.require(body.group(), "group"), body.plan());
        return shown(Response.created(URI.create("activities/" + id)), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Plans an activity otherwise; whoever was invited is told of another day, time or place", description = "Needs If-Match")
    public Response amend(@PathParam("id") String id, ActivityPlanBody body, @Context HttpHeaders headers) {
        long key = PathId.of("activity", id);
        long version = Etags.ifMatch(headers);
        if (body.group() != null && BodyKey.require(body.group(), "group") != activities.find(key).row().group()) {
            throw new Refused("activity.groupStays", "group");
        }
        activities.amend(key, body.plan(), version);
        return shown(Response.ok(), key);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the activity now")
    public ActivityStepsBody steps(@PathParam("id") String id) {
        return new ActivityStepsBody(activities.transitions(PathId.of("activity", id)).stream().map(Enum::name).toList());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Asks deputies (INVITE) or no longer (UNINVITE), writes down who came (HOLD) or calls it off (CANCEL)",
            description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, ActivityStepBody body, @Context HttpHeaders headers) {
        long key = PathId.of("activity", id);
        long version = Etags.ifMatch(headers);
        switch (action(body.action())) {
            case INVITE -> activities.invite(key, keys(body.deputies()), Boolean.TRUE.equals(body.members()), version);
            case UNINVITE -> activities.uninvite(key, BodyKey.require(body.deputy(), "deputy"), version);
            case HOLD -> activities.hold(new HoldActivity(key, version, attendance(body.attendance()), body.findings()));
            case CANCEL -> activities.cancel(key, body.reason(), version);
        }
        return shown(Response.ok(), key);
    }

    @GET
    @Path("{id}/invitees/{deputy}")
    @Operation(summary = "One deputy's invitation; its ETag is needed to answer it")
    public Response invitee(@PathParam("id") String id, @PathParam("deputy") String deputy, @Context HttpHeaders headers) {
        InviteeRow row = row(PathId.of("activity", id), PathId.of("invitee", deputy));
        return Etags.read(headers, row.version(), InviteeBody.of(row));
    }

    @POST
    @Path("{id}/invitees/{deputy}/transitions")
    @Once
    @Operation(summary = "Says yes (ACCEPT) or no (DECLINE, with a reason) to an invitation", description = "Needs If-Match and an Idempotency-Key")
    public Response answer(@PathParam("id") String id, @PathParam("deputy") String deputy, ActivityAnswerBody body, @Context HttpHeaders headers) {
        long key = PathId.of("activity", id);
        long mandate = PathId.of("invitee", deputy);
        long version = Etags.ifMatch(headers);
        if (!ACCEPT.equals(body.action()) && !DECLINE.equals(body.action())) {
            throw new Refused("action.unknown", "action", String.valueOf(body.action()), ACCEPT + ", " + DECLINE);
        }
        activities.answer(key, mandate, ACCEPT.equals(body.action()) ? ActivityAnswer.ACCEPTED : ActivityAnswer.DECLINED, body.reason(), version);
        InviteeRow row = row(key, mandate);
        return Response.ok(InviteeBody.of(row)).tag(Etags.of(row.version())).build();
    }

    private InviteeRow row(long activity, long deputy) {
        return activities.find(activity).row().attendance().stream().filter(each -> each.deputy() == deputy).findFirst()
                .orElseThrow(() -> new NotFound("invitee", deputy));
    }

    private Response shown(Response.ResponseBuilder answer, long id) {
        ActivitySheet sheet = activities.find(id);
        return answer.entity(ActivityBody.of(sheet)).tag(Etags.of(sheet.row().version())).build();
    }

    private static ActivityAction action(String name) {
        return Arrays.stream(ActivityAction.values()).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refused("action.unknown", "action", String.valueOf(name),
                        Arrays.stream(ActivityAction.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static List<Long> keys(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(text -> BodyKey.require(text, "deputies")).toList();
    }

    private static List<HoldActivity.Attendee> attendance(List<AttendeeBody> bodies) {
        return bodies == null ? List.of() : bodies.stream().map(each -> each == null ? new AttendeeBody(null, null) : each)
                .map(each -> new HoldActivity.Attendee(BodyKey.require(each.deputy(), "attendance"), each.attendance())).toList();
    }
}
