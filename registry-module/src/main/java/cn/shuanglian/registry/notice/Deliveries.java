package cn.shuanglian.registry.notice;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
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
import java.util.List;
import java.util.Set;

/**
 * What goes out of the system and what became of it. Every message goes out by itself at most once, whichever nodes run, stop or die, and
 * exactly once unless a node dies while it sends: what nobody knows about is shown as uncertain and waits for a person.
 */
@Stateless
@DenyAll
public class Deliveries {
    /** The lease under which one node sends. */
    public static final String LEASE = "notices";
    private static final String ROW = """
            select new cn.shuanglian.registry.notice.DeliveryRow(d.id, n.id, d.areaCode, n.kind, d.channel, d.state, n.recipient, p.name, coalesce(s.name, u.name),
            n.officeRole, d.dueAt, d.attempts, d.claimedBy, d.endedAt, d.detail, d.version)""";
    private static final String FROM = """
            from Notice n left join Person p on p.id = n.personId left join Station s on s.id = n.stationId left join Unit u on u.id = n.unitId,
            Delivery d""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Courier courier;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** Sends what is due, at most that many, if this node has the lease or gets it. Returns how many were tried. */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int work(int most) {
        return courier.round(most);
    }

    /** What goes and went out to people of the caller's area. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<DeliveryRow> list(DeliveryFilter filter, ListRequest request) {
        return query(filter).list(Order.named(DeliveryOrder.class, request.sort(), DeliveryOrder.DUE), request);
    }

    /** How many there are. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public long count(DeliveryFilter filter) {
        return query(filter).count();
    }

    /** One of them. @throws NotFound for one outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public DeliveryRow find(long id) {
        return em.createQuery(ROW + " " + FROM + " where d.noticeId = n.id and d.id = :id and d.areaCode like :scope", DeliveryRow.class).setParameter("id", id)
                .setParameter("scope", scope()).getResultStream().findFirst().orElseThrow(() -> new NotFound("delivery", id));
    }

    /**
     * Lets it go out again, which may be the second time where it was uncertain; the journal has who decided so. Refuses one that waits, is on
     * its way or went out.
     */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public DeliveryRow sendAgain(long id, long version) {
        Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || !callers.current().area().covers(delivery.areaCode())) {
            throw new NotFound("delivery", id);
        }
        Stale.unless(version, delivery.version());
        if (!delivery.state().mayGoAgain()) {
            throw new NotAllowedNow("SEND_AGAIN", delivery.state().name(), List.of());
        }
        journal.enter(Deed.done("DELIVERY_SENT_AGAIN", "delivery", id, delivery.areaCode(), delivery.state().name()));
        delivery.waitAgain(clock.millis());
        em.flush();
        return find(id);
    }

    private KeysetQuery<DeliveryRow> query(DeliveryFilter filter) {
        KeysetQuery<DeliveryRow> query = new KeysetQuery<>(em, DeliveryRow.class, ROW, FROM, "d").where("d.noticeId = n.id").where("d.areaCode like :scope", "scope", scope())
                .whereGiven("d.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("d.channel = :channel", "channel", filter.channel()).whereGiven("d.state = :state", "state", filter.state())
                .whereGiven("n.kind = :kind", "kind", filter.kind());
        return Boolean.TRUE.equals(filter.open()) ? query.where("d.state in :open", "open", Set.of(DeliveryState.FAILED, DeliveryState.UNCERTAIN)) : query;
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
