package cn.shuanglian.registry.notice;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.lease.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries what is due, one message after the other: claim, look at the lease once more, send, note what became of it. A node
 * that was stopped anywhere in between sends at most the one message it had claimed, and the claim keeps all others from sending it too.
 */
@ApplicationScoped
class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    private static final int RENEWALS = 3;

    @Inject
    Leases leases;
    @Inject
    DeliveryBook book;
    @Inject
    Wording wording;
    @Inject
    @Any
    Instance<Channel> channels;
    @Inject
    @ConfigProperty(name = "app.notices.lease", defaultValue = "60")
    int leaseSeconds;

    /** Two rounds of one node have the same token, so only one of them may run. */
    private final ReentrantLock underway = new ReentrantLock();

    int round(int most) {
        if (!underway.tryLock()) {
            return 0;
        }
        try {
            return carry(most);
        } finally {
            underway.unlock();
        }
    }

    private int carry(int most) {
        OptionalLong token = lease();
        if (token.isEmpty()) {
            return 0;
        }
        int uncertain = book.markUncertain(token.getAsLong());
        if (uncertain > 0) {
            LOG.log(Level.WARNING, "{0} deliveries were left by a node that stopped; people decide about them", uncertain);
        }
        Map<ChannelKind, Channel> ways = channels.stream().collect(toMap(Channel::kind, channel -> channel));
        int sent = 0;
        long renewed = System.nanoTime();
        for (long id : book.due(most)) {
            // Rarely, because a node that is stopped while it renews keeps the lease's row locked and nobody can follow it.
            if (System.nanoTime() - renewed > TimeUnit.SECONDS.toNanos(leaseSeconds) / RENEWALS) {
                if (!lease().equals(token)) {
                    break;
                }
                renewed = System.nanoTime();
            }
            if (book.claim(id, token.getAsLong())) {
                deliver(id, token.getAsLong(), ways);
                sent++;
            }
        }
        return sent;
    }

    private OptionalLong lease() {
        return leases.take(Deliveries.LEASE, Duration.ofSeconds(leaseSeconds));
    }

    private void deliver(long id, long token, Map<ChannelKind, Channel> ways) {
        Outgoing out;
        try {
            out = book.outgoing(id, token, wording);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "delivery " + id + " cannot be written");
            book.end(id, token, Outcome.later("UNWRITABLE"));
            return;
        }
        if (out == null) {
            return;
        }
        Channel way = ways.get(out.channel());
        if (way == null || out.channel() != ChannelKind.OA && out.message().address() == null) {
            book.end(id, token, Outcome.failed(way == null ? "NO_CHANNEL" : "NO_ADDRESS"));
        } else if (!way.isOpen(out.message().area())) {
            book.end(id, token, Outcome.later("CHANNEL_SHUT"));
        } else if (leases.holds(Deliveries.LEASE, token)) {
            book.end(id, token, send(way, out.message()));
        } else {
            book.giveBack(id, token);
        }
    }

    private static Outcome send(Channel way, Message message) {
        try {
            return way.send(message);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "nobody knows whether " + message + " went out");
            return Outcome.uncertain("BROKE_OFF");
        }
    }
}
