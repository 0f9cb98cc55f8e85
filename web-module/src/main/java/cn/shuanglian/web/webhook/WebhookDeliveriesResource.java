package cn.shuanglian.web.webhook;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.webhook.WebhookAction;
import cn.shuanglian.registry.webhook.WebhookDeliveries;
import cn.shuanglian.registry.webhook.WebhookDeliveryFilter;
import cn.shuanglian.registry.webhook.WebhookDeliveryRow;
import cn.shuanglian.registry.webhook.WebhookDeliveryState;
import cn.shuanglian.registry.webhook.WebhookEvent;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of a webhook's deliveries and its dead letters. */
@Path("webhooks/{webhook}/deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhookDeliveriesResource {
    @Inject
    WebhookDeliveries deliveries;
    @Inject
    Lists lists;

    /**
     * A delivery as the API sends it.
     *
     * @param message as the header {@code webhook-id} named it
     * @param trouble why the last try got no answer
     */
    public record WebhookDeliveryBody(String id, String webhook, String message, String event, String object, String state, int attempts,
                                      OffsetDateTime createdAt, OffsetDateTime nextAt, OffsetDateTime doneAt, Integer status, String trouble) {
        static WebhookDeliveryBody of(WebhookDeliveryRow row) {
            return new WebhookDeliveryBody(Long.toString(row.id()), Long.toString(row.webhook()), "msg_" + row.message(), row.event(), row.object(),
                    row.state().name(), row.attempts(), WebhooksResource.time(row.created()), WebhooksResource.time(row.next()),
                    WebhooksResource.time(row.done()), row.status(), row.trouble());
        }
    }

    /** {@code REPLAY} sends a dead letter once more. */
    public record WebhookDeliveryStepBody(WebhookAction action) {
    }

    @GET
    @Allows(value = {"state", "event"}, list = true)
    @Operation(summary = "What went to a webhook; state=DEAD are its dead letters")
    public Response list(@PathParam("webhook") String webhook, @BeanParam Query query) {
        String event = query.oneOf("event", Stream.of(WebhookEvent.values()).map(WebhookEvent::word).toList());
        WebhookDeliveryFilter filter = new WebhookDeliveryFilter(PathId.of("webhook", webhook), query.oneOf("state", WebhookDeliveryState.class),
                event == null ? null : WebhookEvent.of(event).orElseThrow(), null);
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, deliveries.list(filter, asked), WebhookDeliveryBody::of, () -> deliveries.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One delivery")
    public Response one(@PathParam("webhook") String webhook, @PathParam("id") String id, @Context HttpHeaders headers) {
        WebhookDeliveryRow row = deliveries.find(PathId.of("webhook", webhook), PathId.of("delivery", id));
        return Etags.read(headers, row.version(), WebhookDeliveryBody.of(row));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "REPLAY sends a dead letter once more", description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("webhook") String webhook, @PathParam("id") String id, WebhookDeliveryStepBody body, @Context HttpHeaders headers) {
        if (body.action() != WebhookAction.REPLAY) {
            throw new Refused("webhook.action", "action", List.of(WebhookAction.REPLAY));
        }
        WebhookDeliveryRow row = deliveries.resend(PathId.of("webhook", webhook), PathId.of("delivery", id), Etags.ifMatch(headers));
        return Response.ok(WebhookDeliveryBody.of(row)).tag(Etags.of(row.version())).build();
    }
}
