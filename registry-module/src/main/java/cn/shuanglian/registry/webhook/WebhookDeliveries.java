package cn.shuanglian.registry.webhook;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SECURITY_ADMIN;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log of what went to a webhook, its dead letters, and how they are sent once more; seen by whoever sees the webhook. */
@Stateless
@DenyAll
public class WebhookDeliveries {
    private static final String ROW = """
            select new cn.shuanglian.registry.webhook.WebhookDeliveryRow(d.id, d.webhookId, d.messageId, d.event, d.objectKey, d.state,
            d.attempts, d.createdAt, d.nextAt, d.doneAt, d.status, d.trouble, d.version)""";
    private static final String AGAIN = """
            update registry_webhook_delivery set state = 'READY', attempts = 0, next_at = ?, done_at = null, claim = null, claimed_at = null,
            version = version + 1 where webhook_id = ?""";

    @PersistenceContext
    EntityManager em;
    @Inject
    WebhookSight sight;
    @Inject
    WebhookSteps steps;
    @Inject
    Clock clock;

    /** One page of a webhook's deliveries. @throws NotFound also for a webhook the caller does not see */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public Listing<WebhookDeliveryRow> list(WebhookDeliveryFilter filter, ListRequest request) {
        return query(filter).list(Order.named(WebhookDeliveryOrder.class, request.sort(), WebhookDeliveryOrder.CREATED), request);
    }

    /** How many deliveries fit the filter. */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public long count(WebhookDeliveryFilter filter) {
        return query(filter).count();
    }

    /** One delivery of the webhook. @throws NotFound also for one of another */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public WebhookDeliveryRow find(long webhook, long id) {
        return query(new WebhookDeliveryFilter(webhook, null, null, null)).where("d.id = :id", "id", id)
                .list(WebhookDeliveryOrder.CREATED, ListRequest.first(1)).rows().stream().findFirst()
                .orElseThrow(() -> new NotFound("delivery", id));
    }

    /** What waits and what came to nothing, of each of these webhooks that the caller sees; in one query. */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public Map<Long, WebhookCount> counts(Collection<Long> webhooks) {
        Map<Long, WebhookCount> counts = new HashMap<>();
        if (webhooks.isEmpty()) {
            return counts;
        }
        em.createQuery("""
                        select d.webhookId, sum(case when d.state = cn.shuanglian.registry.webhook.WebhookDeliveryState.DEAD then 1 else 0 end), count(d.id)
                        from WebhookDelivery d where d.webhookId in :webhooks and d.state <> cn.shuanglian.registry.webhook.WebhookDeliveryState.DELIVERED
                        group by d.webhookId""", Object[].class).setParameter("webhooks", webhooks).getResultStream().forEach(row -> {
                            long dead = ((Number) row[1]).longValue();
                            counts.put((Long) row[0], new WebhookCount(((Number) row[2]).longValue() - dead, dead));
                        });
        return counts;
    }

    /** Sends one dead letter once more, at once and with all its tries. Refuses one that is on its way or was taken. */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public WebhookDeliveryRow resend(long webhook, long id, long version) {
        Webhook kept = sight.keep(webhook);
        WebhookDeliveryRow row = find(webhook, id);
        Stale.unless(version, row.version());
        if (row.state() != WebhookDeliveryState.DEAD || kept.state() != WebhookState.OPEN) {
            throw new NotAllowedNow("REPLAY", row.state().name(), List.of());
        }
        em.createNativeQuery(AGAIN + " and id = ?").setParameter(1, clock.millis()).setParameter(2, webhook).setParameter(3, id).executeUpdate();
        steps.enter("WEBHOOK_REPLAYED", kept, Long.toString(id));
        return find(webhook, id);
    }

    /**
     * Sends dead letters once more. Returns how many.
     *
     * @param since also what was taken, of events from then on, for a receiver that lost it; notices for people are not sent a second time.
     *     Null for the dead letters alone
     */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public int replay(long webhook, long version, Instant since) {
        Webhook kept = sight.keep(webhook);
        Stale.unless(version, kept.version());
        if (kept.state() != WebhookState.OPEN) {
            throw new NotAllowedNow("REPLAY", kept.state().name(), List.of());
        }
        int again = since == null
                ? em.createNativeQuery(AGAIN + " and state = 'DEAD'").setParameter(1, clock.millis()).setParameter(2, webhook).executeUpdate()
                : em.createNativeQuery(AGAIN + " and created_at >= ? and (state = 'DEAD' or state = 'DELIVERED' and event not like 'notice.%')")
                        .setParameter(1, clock.millis()).setParameter(2, webhook).setParameter(3, since.toEpochMilli()).executeUpdate();
        steps.enter("WEBHOOK_REPLAYED", kept, again + (since == null ? " dead" : " since " + since));
        return again;
    }

    private KeysetQuery<WebhookDeliveryRow> query(WebhookDeliveryFilter filter) {
        sight.require(filter.webhook());
        return new KeysetQuery<>(em, WebhookDeliveryRow.class, ROW, "from WebhookDelivery d", "d").where("d.webhookId = :webhook", "webhook", filter.webhook())
                .whereGiven("d.state = :state", "state", filter.state())
                .whereGiven("d.event = :event", "event", filter.event() == null ? null : filter.event().word())
                .whereGiven("d.createdAt >= :since", "since", filter.since() == null ? null : filter.since().toEpochMilli());
    }
}
