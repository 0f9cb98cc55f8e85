package cn.shuanglian.registry.notice;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.lease.Leases;
import cn.shuanglian.registry.lease.Node;
import cn.shuanglian.registry.secret.Seals;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The steps of sending, each in a transaction of its own that is over before the next one begins. Every change of a delivery is one
 * statement that names the state it expects and the token it was claimed with, so that a node which slept through its turn changes nothing
 * that is another's.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryBook {
    private static final int DETAIL = 300;
    private static final int TRIES = 10;
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    @PersistenceContext
    EntityManager em;
    @Inject
    Node node;
    @Inject
    Seals seals;
    @Inject
    Quiet quiet;
    @Inject
    Clock clock;

    /**
     * Marks as uncertain what an earlier holder of the lease claimed and never ended: it died, or sleeps and may still send it. Nobody but a
     * person lets it go out again.
     */
    @RolesAllowed(SYSTEM)
    public int markUncertain(long token) {
        int left = 0;
        for (long id : keys(filled("select id from registry_delivery where state = 'SENDING' and claimed_token <= ? for update skip locked", token))) {
            left += filled("""
                    update registry_delivery set state = 'UNCERTAIN', detail = 'NODE_STOPPED', version = version + 1 where id = ? and\s""" + Leases.HELD,
                    id, Deliveries.LEASE, token).executeUpdate();
        }
        return left;
    }

    /** Keys of what is due now, the longest waiting first; what a stopped node has locked is left to it. */
    @RolesAllowed(SYSTEM)
    public List<Long> due(int most) {
        return keys(filled("""
                select id from registry_delivery where state = 'READY' and due_at <= ? order by due_at, id limit ? for update skip locked""",
                clock.millis(), most));
    }

    /** Claims it for this node while it holds the lease; false where it is no longer to be sent, or the lease is another's. */
    @RolesAllowed(SYSTEM)
    public boolean claim(long id, long token) {
        return filled("""
                update registry_delivery set state = 'SENDING', claimed_token = ?, claimed_by = ?, claimed_at = ?, attempts = attempts + 1,
                version = version + 1 where id = ? and state = 'READY' and\s""" + Leases.HELD,
                token, node.name(), clock.millis(), id, Deliveries.LEASE, token).executeUpdate() == 1;
    }

    /** What is to be sent and on which way, or null where it fell into quiet hours since: then it waits for their end. */
    @RolesAllowed(SYSTEM)
    public Outgoing outgoing(long id, long token, Wording wording) {
        Object[] row = em.createQuery("""
                select d.channel, n, c, p.phoneSealed, p.id from Notice n left join Contact c on c.personId = n.personId
                left join Person p on p.id = n.personId, Delivery d where d.noticeId = n.id and d.id = :id""", Object[].class).setParameter("id", id).getSingleResult();
        ChannelKind channel = (ChannelKind) row[0];
        Notice notice = (Notice) row[1];
        long now = clock.millis();
        long open = channel.isQuietAtNight() ? quiet.hours(List.of(notice.areaCode())).get(notice.areaCode()).after(now) : now;
        if (open > now) {
            putBack(id, token, open, null);
            return null;
        }
        Letter letter = wording.of(notice.kind(), Arguments.read(notice.arguments()), Locale.SIMPLIFIED_CHINESE);
        return new Outgoing(channel, notice.message(id, letter, address(channel, (Contact) row[2], (String) row[3], (Long) row[4])));
    }

    /** What became of it. A late word of a node that lost the lease meanwhile still counts, because nobody else has touched it. */
    @RolesAllowed(SYSTEM)
    public void end(long id, long token, Outcome outcome) {
        if (outcome.state() == Outcome.State.LATER) {
            retry(id, token, outcome.detail());
            return;
        }
        filled("""
                update registry_delivery set state = ?, ended_at = ?, detail = ?, version = version + 1
                where id = ? and claimed_token = ? and state in ('SENDING', 'UNCERTAIN')""",
                outcome.state().name(), clock.millis(), cut(outcome.detail()), id, token).executeUpdate();
    }

    /** It was claimed and certainly not sent, because the node found its turn over in time; whoever has the lease now sends it. */
    @RolesAllowed(SYSTEM)
    public void giveBack(long id, long token) {
        putBack(id, token, clock.millis(), null);
    }

    private void retry(long id, long token, String why) {
        int tries = em.createQuery("select d.attempts from Delivery d where d.id = :id", Integer.class).setParameter("id", id).getSingleResult();
        if (tries >= TRIES) {
            end(id, token, Outcome.failed(why));
        } else {
            putBack(id, token, clock.millis() + wait(tries).toMillis(), why);
        }
    }

    /** A minute, four, sixteen, … and at last four hours: ten tries take most of a day. */
    static Duration wait(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(10, 2 * (tries - 1)));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void putBack(long id, long token, long due, String why) {
        filled("""
                update registry_delivery set state = 'READY', due_at = ?, detail = ?, claimed_token = null, version = version + 1
                where id = ? and claimed_token = ? and state in ('SENDING', 'UNCERTAIN')""", due, cut(why), id, token).executeUpdate();
    }

    private String address(ChannelKind channel, Contact contact, String phoneSealed, Long person) {
        return switch (channel) {
            case MAIL -> contact == null ? null : contact.mail(seals);
            case SMS -> {
                String mobile = contact == null ? null : contact.mobile(seals);
                yield mobile != null || person == null ? mobile : seals.open(phoneSealed, Contact.PHONE_ON_FILE, person);
            }
            case INBOX, OA -> null;
        };
    }

    private static List<Long> keys(Query query) {
        return ((List<?>) query.getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Query filled(String statement, Object... values) {
        Query query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static String cut(String detail) {
        return detail == null || detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
    }
}
