package cn.shuanglian.registry.webhook;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.lease.Leases;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Empties the outbox. One node at a time serves a webhook, under a lease of its own, so that nodes share the work and a receiver that is
 * slow holds up nobody but itself. A message goes out at least once: after a node died while sending, or an answer got lost, it is sent
 * again under the same {@code webhook-id}, by which the receiver knows it.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookOutbox {
    private static final Duration TERM = Duration.ofSeconds(60);
    /** After that the webhook's turn is over, so that the next one does not wait for a thread. */
    private static final Duration TURN = Duration.ofSeconds(30);
    private static final int TIDY_ROUNDS = 40;

    @Inject
    WebhookClaims claims;
    @Inject
    Leases leases;
    @Inject
    Courier courier;
    @Inject
    Clock clock;

    /** Webhooks with something to send now. */
    @RolesAllowed(SYSTEM)
    public List<Long> due() {
        return claims.due();
    }

    /**
     * Sends what a webhook is to get now, one after the other, unless another node is at it. Stops at the first failure: whoever does not
     * answer is asked once a run, not once for every message. Returns how many were tried.
     */
    @RolesAllowed(SYSTEM)
    public int serve(long webhook) {
        Instant end = clock.instant().plus(TURN);
        int tried = 0;
        List<Long> next = claims.next(webhook);
        while (!next.isEmpty()) {
            for (Long id : next) {
                Trip trip = clock.instant().isBefore(end) ? tried(webhook, id) : null;
                tried += trip == null ? 0 : 1;
                if (trip == null || !trip.taken()) {
                    return tried;
                }
            }
            next = claims.next(webhook);
        }
        return tried;
    }

    /** One try; null when it was not this node's to make. */
    private Trip tried(long webhook, long id) {
        String lease = "webhook:" + webhook;
        OptionalLong token = leases.take(lease, TERM);
        Claimed claimed = token.isEmpty() ? null : claims.claim(webhook, id, lease, token.getAsLong());
        Trip trip = claimed == null ? null : courier.carry(claimed);
        if (trip != null) {
            claims.settle(claimed, trip);
        }
        return trip;
    }

    /** Forgets what is older than 30 days and over. */
    @RolesAllowed(SYSTEM)
    public void tidy() {
        int rounds = 1;
        while (claims.tidy() && rounds < TIDY_ROUNDS) {
            rounds++;
        }
    }
}
