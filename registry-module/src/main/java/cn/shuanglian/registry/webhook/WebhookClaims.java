package cn.shuanglian.registry.webhook;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.lease.Leases;
import cn.shuanglian.registry.secret.Seals;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The outbox's rows, each step a transaction of its own, so that what was decided is seen by all nodes before anything is sent. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookClaims {
    /** A claim nobody settled by then belongs to a node that died. */
    static final Duration LOST = Duration.ofMinutes(2);
    /** How long an event waits for an earlier one of the same record; then order gives way to arriving at all. */
    static final Duration PATIENCE = Duration.ofHours(1);
    static final Duration KEPT = Duration.ofDays(30);
    /** Marks what no person asked for, for whoever reads the database's log. */
    private static final String BY_THE_CLOCK = "/* by the clock */";
    private static final int BATCH = 20;
    private static final int TIDIED = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Seals seals;
    @Inject
    Clock clock;

    /** Open webhooks with something to send now, of clients that may still use the API. Asked every few seconds, so it is one query. */
    @RolesAllowed(SYSTEM)
    public List<Long> due() {
        long now = clock.millis();
        return em.createQuery("""
                select distinct w.id from Webhook w, Account a, WebhookDelivery d where a.id = w.accountId and a.disabled = false
                and (a.expiresOn is null or a.expiresOn >= :today) and exists (select b.id from Account b join b.roles r where b.id = a.id and r in :roles)
                and w.state = cn.shuanglian.registry.webhook.WebhookState.OPEN and d.webhookId = w.id and %s
                and (d.state = cn.shuanglian.registry.webhook.WebhookDeliveryState.READY and d.nextAt <= :now
                or d.state = cn.shuanglian.registry.webhook.WebhookDeliveryState.SENDING and d.claimedAt < :lost)""".formatted(Webhook.WITHIN_ACCOUNT), Long.class)
                .setParameter("today", LocalDate.now(clock)).setParameter("roles", Role.AREA_WIDE).setParameter("now", now)
                .setParameter("lost", now - LOST.toMillis()).setHint("eclipselink.sql.hint", BY_THE_CLOCK).getResultList();
    }

    /** The deliveries whose turn it is, the oldest first; of one record only the first that was not taken. What dead nodes claimed is free again. */
    @RolesAllowed(SYSTEM)
    @SuppressWarnings("unchecked")
    public List<Long> next(long webhook) {
        long now = clock.millis();
        em.createNativeQuery("""
                update registry_webhook_delivery set state = 'READY', claim = null, claimed_at = null, version = version + 1
                where webhook_id = ? and state = 'SENDING' and claimed_at < ?""").setParameter(1, webhook).setParameter(2, now - LOST.toMillis()).executeUpdate();
        List<Number> found = em.createNativeQuery("""
                select d.id from registry_webhook_delivery d where d.webhook_id = ? and d.state = 'READY' and d.next_at <= ?
                and (d.created_at < ? or not exists (select 1 from registry_webhook_delivery e where e.webhook_id = d.webhook_id
                and e.object_key = d.object_key and e.id < d.id and e.state in ('READY', 'SENDING'))) order by d.id limit\s""" + BATCH)
                .setParameter(1, webhook).setParameter(2, now).setParameter(3, now - PATIENCE.toMillis()).getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Claims a delivery under this node's lease; null when it is not to be had, because another node was first or the lease has run out. */
    @RolesAllowed(SYSTEM)
    public Claimed claim(long webhook, long id, String lease, long token) {
        Webhook to = em.find(Webhook.class, webhook);
        if (to == null || to.state() != WebhookState.OPEN) {
            return null;
        }
        long now = clock.millis();
        int claimed = em.createNativeQuery("""
                update registry_webhook_delivery set state = 'SENDING', claim = ?, claimed_at = ?, attempts = attempts + 1, version = version + 1
                where id = ? and webhook_id = ? and state = 'READY' and next_at <= ? and\s""" + Leases.HELD).setParameter(1, token).setParameter(2, now)
                .setParameter(3, id).setParameter(4, webhook).setParameter(5, now).setParameter(6, lease).setParameter(7, token).executeUpdate();
        if (claimed == 0) {
            return null;
        }
        Object[] row = (Object[]) em.createNativeQuery("""
                select d.attempts, m.id, m.payload from registry_webhook_delivery d join registry_webhook_message m on m.id = d.message_id
                where d.id = ?""").setParameter(1, id).getSingleResult();
        long message = ((Number) row[1]).longValue();
        return new Claimed(id, webhook, message, ((Number) row[0]).intValue(), now, to.url(), secrets(to),
                seals.open((String) row[2], WebhookMessage.PAYLOAD, message));
    }

    /** Writes down what became of a try, unless the claim was taken over meanwhile. */
    @RolesAllowed(SYSTEM)
    public void settle(Claimed claimed, Trip trip) {
        Instant now = clock.instant();
        Duration wait = trip.taken() || trip.isGone() ? null : Backoff.after(claimed.attempt(), trip.retryAfter(), claimed.id());
        WebhookDeliveryState state = trip.taken() ? WebhookDeliveryState.DELIVERED : wait == null ? WebhookDeliveryState.DEAD : WebhookDeliveryState.READY;
        // The webhook before its delivery, as whoever changes or deletes a webhook locks them; the other way round they would deadlock.
        note(claimed.webhook(), trip, now);
        int settled = em.createNativeQuery("""
                update registry_webhook_delivery set state = ?, status = ?, trouble = ?, next_at = ?, done_at = ?, claim = null, claimed_at = null,
                version = version + 1 where id = ? and state = 'SENDING' and claimed_at = ?""").setParameter(1, state.name())
                .setParameter(2, trip.status()).setParameter(3, trip.trouble())
                .setParameter(4, (wait == null ? now : now.plus(wait)).toEpochMilli()).setParameter(5, wait == null ? now.toEpochMilli() : null)
                .setParameter(6, claimed.id()).setParameter(7, claimed.at()).executeUpdate();
        if (settled == 1 && (state == WebhookDeliveryState.DEAD || trip.isBlocked())) {
            journal.enter(Deed.refused(state == WebhookDeliveryState.DEAD ? "WEBHOOK_DEAD" : "WEBHOOK_BLOCKED", "webhook",
                    Long.toString(claimed.webhook()), WebhookMessage.publicId(claimed.message()) + " " + (trip.status() == null ? trip.trouble() : trip.status())));
        }
    }

    /** Forgets a few of the messages that are old and over, with their deliveries; tells whether there may be more of them. */
    @RolesAllowed(SYSTEM)
    public boolean tidy() {
        @SuppressWarnings("unchecked")
        List<Number> old = em.createNativeQuery("""
                select m.id from registry_webhook_message m where m.created_at < ? and not exists (select 1 from registry_webhook_delivery d
                where d.message_id = m.id and d.state in ('READY', 'SENDING')) order by m.created_at limit\s""" + TIDIED)
                .setParameter(1, clock.millis() - KEPT.toMillis()).getResultList();
        List<Long> ids = old.stream().map(Number::longValue).toList();
        if (!ids.isEmpty()) {
            em.createQuery("delete from WebhookDelivery d where d.messageId in :ids").setParameter("ids", ids).executeUpdate();
            em.createQuery("delete from WebhookMessage m where m.id in :ids").setParameter("ids", ids).executeUpdate();
        }
        return ids.size() == TIDIED;
    }

    private void note(long webhook, Trip trip, Instant now) {
        em.createNativeQuery(trip.taken() ? "update registry_webhook set delivered_at = ?, failing_since = null where id = ?"
                        : "update registry_webhook set failing_since = coalesce(failing_since, ?) where id = ?")
                .setParameter(1, now.toEpochMilli()).setParameter(2, webhook).executeUpdate();
        if (trip.isGone()) {
            em.find(Webhook.class, webhook, LockModeType.PESSIMISTIC_WRITE).switchOff("GONE");
        }
    }

    private List<String> secrets(Webhook webhook) {
        List<String> secrets = new ArrayList<>();
        secrets.add(seals.open(webhook.secret(), WebhookSteps.SECRET, webhook.id()));
        String old = webhook.oldSecret(clock.instant());
        if (old != null) {
            secrets.add(seals.open(old, WebhookSteps.SECRET, webhook.id()));
        }
        return secrets;
    }
}
