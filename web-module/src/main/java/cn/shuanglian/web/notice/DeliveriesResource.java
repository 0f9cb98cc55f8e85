package cn.shuanglian.web.notice;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.notice.ChannelKind;
import cn.shuanglian.registry.notice.Deliveries;
import cn.shuanglian.registry.notice.DeliveryFilter;
import cn.shuanglian.registry.notice.DeliveryRow;
import cn.shuanglian.registry.notice.DeliveryState;
import cn.shuanglian.registry.notice.NoticeKind;
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
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of what went out of the system. */
@Path("deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class DeliveriesResource {
    private static final String SEND_AGAIN = "SEND_AGAIN";

    @Inject
    Deliveries deliveries;
    @Inject
    Lists lists;

    /**
     * A delivery as the API sends it.
     *
     * @param recipient {@code person:<key>}, {@code station:<key>} or {@code office:<area>:<role>}
     * @param attempts how often it was tried
     * @param detail why it failed or waits, or null
     */
    public record DeliveryBody(String id, String notice, String area, String kind, String channel, String state, String recipient, OffsetDateTime dueAt,
                               int attempts, OffsetDateTime endedAt, String detail) {
        static DeliveryBody of(DeliveryRow row) {
            return new DeliveryBody(Long.toString(row.id()), Long.toString(row.noticeId()), row.area(), row.kind().name(), row.channel().name(),
                    row.state().name(), row.recipient(), Minute.offset(row.dueAt()), row.attempts(), Minute.offset(row.endedAt()), row.detail());
        }
    }

    /** A step; the only action is SEND_AGAIN. */
    public record DeliveryStepBody(String action) {
    }

    /** What the caller may do now. */
    public record DeliveryStepsBody(List<String> data) {
    }

    @GET
    @Allows(value = {"area", "channel", "state", "kind", "open"}, list = true)
    @Operation(summary = "What went out to people of the caller's area", description = "Sorted by due, or by area with sort=area; open=true leaves what a "
            + "person has to decide about")
    public Response list(@BeanParam Query query) {
        DeliveryFilter filter = new DeliveryFilter(query.area("area"), query.oneOf("channel", ChannelKind.class), query.oneOf("state", DeliveryState.class),
                query.oneOf("kind", NoticeKind.class), query.is("open", false));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, deliveries.list(filter, asked), DeliveryBody::of, () -> deliveries.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One delivery")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        DeliveryRow row = deliveries.find(PathId.of("delivery", id));
        return Etags.read(headers, row.version(), DeliveryBody.of(row));
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What may be done with the delivery now")
    public DeliveryStepsBody steps(@PathParam("id") String id) {
        return new DeliveryStepsBody(deliveries.find(PathId.of("delivery", id)).state().mayGoAgain() ? List.of(SEND_AGAIN) : List.of());
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "Lets it go out again, which may be the second time", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, DeliveryStepBody body, @Context HttpHeaders headers) {
        if (!SEND_AGAIN.equals(body.action())) {
            throw new Refused("action.unknown", "action", String.valueOf(body.action()), SEND_AGAIN);
        }
        DeliveryRow row = deliveries.sendAgain(PathId.of("delivery", id), Etags.ifMatch(headers));
        return Response.ok(DeliveryBody.of(row)).tag(Etags.of(row.version())).build();
    }
}
