package cn.shuanglian.reception.deadline;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.registry.workday.WorkdayTable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the caller sees of terms. */
@Dependent
class DeadlineViews {
    private static final int MOST_LOADS = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    DeadlineVisibility sight;
    @Inject
    DeadlineStore store;
    @Inject
    DeadlineRules rules;
    @Inject
    Units units;

    Listing<DeadlineRow> list(DeadlineFilter filter, ListRequest request) {
        return query(filter).list(Order.named(DeadlineOrder.class, request.sort(), DeadlineOrder.DUE), request).mapped(DeadlineViews::withPage);
    }

    List<DeadlineRow> running(OwnerKind owner, long ownerId) {
        Criteria criteria = sight.ofSeenRecord().add("d.owner = :owner", "owner", owner).add("d.ownerId = :id", "id", ownerId)
                .add("d.state = :running", "running", DeadlineState.RUNNING).add(Resting.NOT);
        return criteria.fill(em.createQuery(Deadlines.ROW + " from Deadline d where " + criteria.text() + " order by d.endsOn, d.id", DeadlineRow.class))
                .getResultStream().map(DeadlineViews::withPage).toList();
    }

    private static DeadlineRow withPage(DeadlineRow row) {
        return row.path() == null ? row.at(row.owner().path(row.ownerId())) : row;
    }

    long count(DeadlineFilter filter) {
        return query(filter).count();
    }

    private KeysetQuery<DeadlineRow> query(DeadlineFilter filter) {
        return criteria(filter).narrow(new KeysetQuery<>(em, DeadlineRow.class, Deadlines.ROW, "from Deadline d", "d"));
    }

    private Criteria criteria(DeadlineFilter filter) {
        Criteria criteria = sight.listed()
                .given("d.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("d.unitId = :unit", "unit", filter.unitId())
                .given("d.mandateId = :deputy", "deputy", filter.deputyId())
                .given("d.owner = :owner", "owner", filter.owner())
                .given("d.term = :term", "term", filter.term())
                .given("d.fromOn >= :from", "from", filter.from())
                .given("d.fromOn <= :to", "to", filter.to());
        if (filter.due() == null) {
            return criteria.add("d.state <> :cancelled", "cancelled", DeadlineState.CANCELLED);
        }
        return switch (filter.due()) {
            case OPEN -> criteria.add("d.state in :open", "open", DeadlineStore.OPEN).add(Resting.NOT);
            case SOON -> criteria.add("d.state = :running", "running", DeadlineState.RUNNING).add(Resting.NOT)
                    .add("d.soonOn <= :today and d.endsOn >= :today", "today", sight.today());
            case OVERDUE -> criteria.add("d.state = :running", "running", DeadlineState.RUNNING).add(Resting.NOT)
                    .add("d.endsOn < :today", "today", sight.today());
            case IN_TIME -> criteria.add("d.state = :done and d.doneOn <= d.endsOn", "done", DeadlineState.DONE);
            case LATE -> criteria.add("d.state = :done and d.doneOn > d.endsOn", "done", DeadlineState.DONE);
        };
    }

    List<DeadlineLoad> loads(DeadlineFilter filter, LoadBy by) {
        Criteria criteria = criteria(filter).add("d.state in :counted", "counted", DeadlineStore.OPEN).add(Resting.NOT).add(by.path() + " is not null")
                .set("runs", DeadlineState.RUNNING).set("now", sight.today());
        String overdue = "sum(case when d.state = :runs and d.endsOn < :now then 1 else 0 end)";
        String soon = "sum(case when d.state = :runs and d.endsOn >= :now and d.soonOn <= :now then 1 else 0 end)";
        TypedQuery<Object[]> query = em.createQuery("select " + by.path() + ", count(d.id), " + soon + ", " + overdue + " from Deadline d where "
                + criteria.text() + " group by " + by.path() + " order by " + overdue + " desc, " + by.path(), Object[].class);
        List<Object[]> found = criteria.fill(query).setMaxResults(MOST_LOADS).getResultList();
        Map<?, String> labels = labels(by, found.stream().map(row -> row[0]).toList());
        return found.stream().map(row -> new DeadlineLoad(row[0].toString(), labels.get(row[0]), whole(row[1]), whole(row[2]), whole(row[3]))).toList();
    }

    private Map<?, String> labels(LoadBy by, List<Object> keys) {
        return by.entity() == null || keys.isEmpty() ? Map.of() : em.createQuery("select n.id, n.name from " + by.entity() + " n where n.id in :ids",
                Object[].class).setParameter("ids", keys).getResultStream().collect(toMap(row -> row[0], row -> (String) row[1]));
    }

    private static long whole(Object count) {
        return ((Number) count).longValue();
    }

    List<DeadlineTrace> trace(OwnerKind owner, long ownerId) {
        Criteria criteria = sight.ofSeenRecord().add("d.owner = :owner", "owner", owner).add("d.ownerId = :id", "id", ownerId);
        List<Deadline> found = criteria.fill(em.createQuery("select d from Deadline d where " + criteria.text() + " order by d.id", Deadline.class))
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<TermChange>> changes = store.changes(found.stream().map(Deadline::id).toList());
        Map<Long, String> names = units.names(found.stream().map(Deadline::unitId).filter(Objects::nonNull).distinct().toList());
        WorkdayTable table = rules.table();
        return found.stream().map(each -> trace(each, each.unitId() == null ? null : names.get(each.unitId()),
                steps(each, changes.getOrDefault(each.id(), List.of()), table))).toList();
    }

    private static DeadlineTrace trace(Deadline deadline, String unitName, List<TraceStep> steps) {
        return new DeadlineTrace(deadline.id(), deadline.term(), deadline.unitId(), unitName, deadline.state(), deadline.fromOn(), deadline.endsOn(),
                deadline.doneOn(), steps);
    }

    /** Counted by the working days of today; where that no longer gives the last day that held, it says so. */
    private static List<TraceStep> steps(Deadline deadline, List<TermChange> changes, WorkdayTable table) {
        Counted counted = DeadlineCount.of(deadline.set(changes), table);
        List<TraceStep> steps = new ArrayList<>(counted.steps());
        LocalDate ends = deadline.endsOn();
        if (!counted.endsOn().equals(ends)) {
            steps.add(new TraceStep(TraceCode.KEPT, null, null, null, ends, null));
        }
        if (deadline.state() == DeadlineState.DONE) {
            steps.add(new TraceStep(TraceCode.DONE, null, null, null, deadline.doneOn(), null));
        } else if (deadline.state() == DeadlineState.CANCELLED) {
            steps.add(new TraceStep(TraceCode.CANCELLED, null, null, null, null, null));
        }
        return steps;
    }
}
