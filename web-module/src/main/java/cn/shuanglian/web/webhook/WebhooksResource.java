package cn.shuanglian.web.webhook;

import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.webhook.NewWebhookSecret;
import cn.shuanglian.registry.webhook.RegisterWebhook;
import cn.shuanglian.registry.webhook.WebhookAction;
import cn.shuanglian.registry.webhook.WebhookDeliveries;
import cn.shuanglian.registry.webhook.WebhookFilter;
import cn.shuanglian.registry.webhook.WebhookRow;
import cn.shuanglian.registry.webhook.WebhookState;
import cn.shuanglian.registry.webhook.Webhooks;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhooks of the calling client (Standard Webhooks). */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhooksResource {
    @Inject
    Webhooks webhooks;
    @Inject
    WebhookDeliveries deliveries;
    @Inject
    Lists lists;

    /**
     * A webhook as the API sends it.
     *
     * @param secret only where it has just been made; kept nowhere else
     */
    public record WebhookBody(String id, String client, String area, String url, List<String> events, String state, String reason, boolean phones,
                              LocalDate createdOn, OffsetDateTime deliveredAt, OffsetDateTime failingSince, String secret) {
        static WebhookBody of(WebhookRow row) {
            return of(row, null);
        }

        static WebhookBody of(NewWebhookSecret made) {
            return of(made.webhook(), made.secret());
        }

        private static WebhookBody of(WebhookRow row, String secret) {
            return new WebhookBody(Long.toString(row.id()), row.client(), row.area(), row.url(), row.events(), row.state().name(), row.reason(),
                    row.phones(), row.createdOn(), time(row.lastDelivery()), time(row.failingSince()), secret);
        }

        /** The secret stands in no log. */
        @Override
        public String toString() {
            return "WebhookBody[" + id + "]";
        }
    }

    /** A webhook to be registered. The command itself stays out of the description: its reader trips over constraints of records. */
    public record NewWebhookBody(String url, List<String> events) {
    }

    /** A step; {@code since} only with REPLAY: also what was taken, of events from then on. */
    public record WebhookStepBody(WebhookAction action, String since) {
    }

    /** What the caller may do now. */
    public record WebhookStepsBody(List<WebhookAction> data) {
    }

    /** How many deliveries are sent once more. */
    public record ReplayedBody(int replayed) {
    }

    @GET
    @Allows(value = {"area", "state", "q"}, list = true)
    @Operation(summary = "The client's own webhooks; a security administrator's client sees all of its area")
    public Response list(@BeanParam Query query) {
        WebhookFilter filter = new WebhookFilter(query.area("area"), query.oneOf("state", WebhookState.class), query.text("q"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, webhooks.list(filter, asked), WebhookBody::of, () -> webhooks.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One webhook")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        WebhookRow row = webhooks.find(PathId.of("webhook", id));
        return Etags.read(headers, row.version(), WebhookBody.of(row));
    }

    @POST
    @Once
    @Operation(summary = "Registers a webhook; the answer holds its secret, which is told only once",
            description = "Needs an Idempotency-Key. The webhook waits until the security administrator allows it")
    public Response register(NewWebhookBody body) {
        NewWebhookSecret made = webhooks.register(new RegisterWebhook(body.url(), body.events()));
        return Response.created(URI.create("webhooks/" + made.webhook().id())).entity(WebhookBody.of(made)).tag(Etags.of(made.webhook().version())).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a webhook away, with everything still to be sent to it", description = "Needs If-Match")
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        webhooks.delete(PathId.of("webhook", id), Etags.ifMatch(headers));
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/transitions")
    @Operation(summary = "What the caller may do with the webhook now")
    public WebhookStepsBody steps(@PathParam("id") String id) {
        return new WebhookStepsBody(webhooks.transitions(PathId.of("webhook", id)));
    }

    @POST
    @Path("{id}/transitions")
    @Once
    @Operation(summary = "ROTATE_SECRET, TEST, REPLAY; for the security administrator ALLOW, SWITCH_OFF, SHARE_PHONES, KEEP_PHONES",
            description = "Needs If-Match and an Idempotency-Key")
    public Response step(@PathParam("id") String id, WebhookStepBody body, @Context HttpHeaders headers) {
        long webhook = PathId.of("webhook", id);
        long version = Etags.ifMatch(headers);
        Instant since = time(body.since());
        if (body.action() == WebhookAction.REPLAY) {
            return Response.ok(new ReplayedBody(deliveries.replay(webhook, version, since))).build();
        }
        WebhookBody after = body.action() == WebhookAction.ROTATE_SECRET ? WebhookBody.of(webhooks.rotate(webhook, version))
                : WebhookBody.of(webhooks.take(webhook, version, body.action()));
        return Response.ok(after).tag(Etags.of(webhooks.find(webhook).version())).build();
    }

    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Refused("webhook.since", "since");
        }
    }
}
