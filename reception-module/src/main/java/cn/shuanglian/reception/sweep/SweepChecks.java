package cn.shuanglian.reception.sweep;

import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.attachment.AttachmentRow;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.list.Words;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;

/** The places of sweeps, as far as the caller sees them: looked at by the unit they were given to, and mended where a hazard was found. */
@Stateless
@DenyAll
public class SweepChecks {
    private static final String ROW = """
            select new cn.shuanglian.reception.sweep.CheckRow(c.id, c.sweepId, c.areaCode, c.place, c.unitId, c.state, c.checkedOn, c.found,
            c.mendUntil, c.mendedOn, c.mended, s.lastDay, c.version)""";
    private static final String FROM = "from SweepCheck c join Sweep s on s.id = c.sweepId";

    @Inject
    SweepStore store;
    @Inject
    SweepPlaces places;
    @Inject
    CheckSteps steps;
    @Inject
    Attachments attachments;

    /** One page of the places that fit the filter; {@code sort} is one of {@link CheckOrder}. Two queries. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<CheckRow> list(CheckFilter filter, ListRequest request) {
        return query(filter).list(Order.named(CheckOrder.class, request.sort(), CheckOrder.AREA), request).with(this::named);
    }

    /** How many places fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(CheckFilter filter) {
        return query(filter).count();
    }

    /** One place. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public CheckRow find(long id) {
        Criteria criteria = store.sight.checks().add("c.id = :id", "id", id);
        return named(criteria.fill(store.em.createQuery(ROW + " " + FROM + " where " + criteria.text(), CheckRow.class)).getResultStream().findFirst()
                .map(List::of).orElseThrow(() -> new NotFound("check", id))).get(0);
    }

    /** The files that show what was found or mended there. @throws NotFound for a place the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<AttachmentRow> files(long id) {
        store.check(id, LockModeType.NONE);
        List<Long> files = store.em.createQuery("select f.attachmentId from SweepFile f where f.checkId = :check order by f.id", Long.class)
                .setParameter("check", id).getResultList();
        return attachments.rows(files).values().stream().sorted(Comparator.comparing(AttachmentRow::id)).toList();
    }

    /** What the caller may do about it now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<CheckAction> transitions(long id) {
        SweepCheck check = store.check(id, LockModeType.NONE);
        return steps.allowed(check, store.of(check));
    }

    /** Whether the caller may keep files with it now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public boolean mayAttach(long id) {
        SweepCheck check = store.check(id, LockModeType.NONE);
        Sweep sweep = store.of(check);
        return sweep.state() == SweepState.OPEN && steps.isWorkedOn(check, sweep);
    }

    /**
     * Takes the place one step on. @throws NotFound for one the caller does not see
     * @throws cn.shuanglian.registry.fault.NotAllowedNow with what is allowed, where the state or the caller's roles do not allow the step
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({HANDLING_UNIT, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void take(CheckStep step) {
        steps.take(step);
    }

    /** Keeps a file with the place and returns its key. Refuses what {@link Attachments#store} refuses, and more than 20. */
    @RolesAllowed({HANDLING_UNIT, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long attach(long id, String fileName, byte[] content) {
        return steps.attach(id, fileName, content);
    }

    private List<CheckRow> named(List<CheckRow> rows) {
        var names = places.names(rows.stream().map(CheckRow::unit).distinct().toList());
        return rows.stream().map(row -> row.named(names)).toList();
    }

    private KeysetQuery<CheckRow> query(CheckFilter filter) {
        Criteria criteria = store.sight.checks()
                .given("c.sweepId = :sweep", "sweep", filter.sweep())
                .given("c.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("c.unitId = :unit", "unit", filter.unit())
                .given("c.state = :state", "state", filter.state())
                .given("c.place like :words", "words", Words.anywhere(filter.words()));
        if (filter.due() != null) {
            criteria.add(SweepRows.condition(filter.due()));
        }
        if (filter.due() == CheckDue.OVERDUE) {
            criteria.set("today", store.today());
        }
        return criteria.narrow(new KeysetQuery<>(store.em, CheckRow.class, ROW, FROM, "c"));
    }
}
