package cn.shuanglian.registry.notice;

import static cn.shuanglian.registry.caller.Role.READER;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
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
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the caller was told: as a person, as an officer of a station, as one who answers for a unit, and in each role as the office of the own area. Everybody marks as read
 * for himself, so that a colleague's glance hides nothing from an office.
 */
@Stateless
@DenyAll
public class Inbox {
    private static final String ROW = """
            select new cn.shuanglian.registry.notice.InboxRow(n.id, n.areaCode, n.kind, n.arguments, n.path, n.shownFrom, r.readAt)""";
    private static final String FROM = "from Notice n left join NoticeRead r on r.noticeId = n.id and r.accountId = :reader";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** The caller's notices. @param unread only those the caller has not read */
    @RolesAllowed(READER)
    public Listing<InboxRow> list(boolean unread, ListRequest request) {
        return query(unread).list(Order.named(InboxOrder.class, request.sort(), InboxOrder.DATE), request);
    }

    /** How many there are. */
    @RolesAllowed(READER)
    public long count(boolean unread) {
        return query(unread).count();
    }

    /** How many the caller has not read, but never more than {@code most} + 1. */
    @RolesAllowed(READER)
    public int unreadUpTo(int most) {
        return query(true).countUpTo(most);
    }

    /** One of the caller's notices. @throws NotFound for one told to somebody else */
    @RolesAllowed(READER)
    public InboxRow find(long id) {
        return query(false).where("n.id = :id", "id", id).list(InboxOrder.DATE, ListRequest.first(1)).rows().stream().findFirst()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    /** Notes that the caller has read it; once more does nothing. @throws NotFound as {@link #find} does */
    @RolesAllowed(READER)
    public InboxRow read(long id) {
        find(id);
        note(List.of(id));
        return find(id);
    }

    /** Notes that the caller has read the latest {@value ListRequest#MOST} of those still unread. */
    @RolesAllowed(READER)
    public void readAll() {
        note(query(true).list(InboxOrder.DATE, new ListRequest(null, true, null, false, ListRequest.MOST)).rows().stream().map(InboxRow::id).toList());
    }

    /** Not a persist: who marks twice at once would fail. */
    private void note(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String rows = String.join(", ", Collections.nCopies(ids.size(), "(?, ?, ?)"));
        Query insert = em.createNativeQuery("insert into registry_notice_read (notice_id, account_id, read_at) values " + rows
                + " on duplicate key update read_at = registry_notice_read.read_at");
        int place = 1;
        for (long id : ids) {
            insert.setParameter(place++, id).setParameter(place++, callers.current().accountId()).setParameter(place++, clock.millis());
        }
        insert.executeUpdate();
    }

    private KeysetQuery<InboxRow> query(boolean unread) {
        Caller caller = callers.current();
        KeysetQuery<InboxRow> query = new KeysetQuery<>(em, InboxRow.class, ROW, FROM, "n").where(mine(caller), values(caller))
                .where("n.shownFrom <= :now", "now", clock.millis());
        return unread ? query.where("r.readAt is null") : query;
    }

    private static String mine(Caller caller) {
        return "(n.officeArea = :office and n.officeRole in :roles" + (caller.personId() == null ? "" : " or n.personId = :person")
                + (caller.stationId() == null ? "" : " or n.stationId = :station")
                + (caller.unitId() == null ? "" : " or n.unitId = :unit") + ")";
    }

    private static Map<String, Object> values(Caller caller) {
        Map<String, Object> values = new HashMap<>(Map.of("reader", caller.accountId(), "office", caller.area().code(), "roles", caller.roles()));
        if (caller.personId() != null) {
            values.put("person", caller.personId());
        }
        if (caller.stationId() != null) {
            values.put("station", caller.stationId());
        }
        if (caller.unitId() != null) {
            values.put("unit", caller.unitId());
        }
        return values;
    }
}
