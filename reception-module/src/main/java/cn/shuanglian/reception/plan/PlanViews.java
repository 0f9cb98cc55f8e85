package cn.shuanglian.reception.plan;

import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.reception.rota.Unmet;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a plan looks like: its slots, what it lacks, how it is shared, and what publishing it would change. */
@Stateless
@DenyAll
public class PlanViews {
    private static final int SHOWN = 200;
    private static final String SLOT = """
            select new cn.shuanglian.reception.plan.PlanSlotRow(s.id, s.heldOn, s.namedOn, s.startMinute, s.endMinute, s.stationId, s.kind,
            s.receptionId, s.seats)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    PlanStore store;
    @Inject
    PlanDifferences differences;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;

    private record Load(String county, int receptions, int peers) {
    }

    /** One page of a plan's slots; {@code month} 1 to 12 or null for all. @throws cn.shuanglian.registry.fault.NotFound for a plan outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<PlanSlotRow> slots(long plan, Integer month, ListRequest request) {
        return slotQuery(plan, month).list(Order.named(PlanSlotOrder.class, request.sort(), PlanSlotOrder.DATE), request).with(this::completed);
    }

    /** How many slots {@link #slots} would show. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public long countSlots(long plan, Integer month) {
        return slotQuery(plan, month).count();
    }

    /** How many slots and seats each month has, in its order. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<MonthCount> months(long plan) {
        Plan found = store.require(plan, LockModeType.NONE);
        Map<Integer, int[]> counts = new TreeMap<>();
        em.createQuery("""
                select s.heldOn, count(distinct s.id), count(p.id) from PlanSlot s left join PlanSeat p on p.slotId = s.id
                where s.planId = :plan and s.dropped = false group by s.heldOn""", Object[].class).setParameter("plan", found.id())
                .getResultStream().forEach(row -> {
                    int[] count = counts.computeIfAbsent(((LocalDate) row[0]).getMonthValue(), none -> new int[2]);
                    count[0] += ((Number) row[1]).intValue();
                    count[1] += ((Number) row[2]).intValue();
                });
        return counts.entrySet().stream().map(each -> new MonthCount(each.getKey(), each.getValue()[0], each.getValue()[1])).toList();
    }

    /** What the plan does not satisfy, slots by day before deputies; at most {@value #SHOWN}. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<UnmetRow> unmet(long plan) {
        store.require(plan, LockModeType.NONE);
        List<UnmetRow> rows = em.createQuery("""
                select u.id, u.rule, u.stationId, u.heldOn, u.mandateId, u.missing, u.why from PlanUnmet u where u.planId = :plan
                order by case when u.heldOn is null then 1 else 0 end, u.heldOn, u.id""", Object[].class).setParameter("plan", plan)
                .setMaxResults(SHOWN).getResultStream().map(row -> new UnmetRow((Long) row[0], (Unmet.Rule) row[1], (Long) row[2], null,
                        (LocalDate) row[3], (Long) row[4], null, (Integer) row[5], PlanUnmet.why((String) row[6]))).toList();
        Map<Long, String> places = stations.names(rows.stream().map(UnmetRow::station).filter(Objects::nonNull).distinct().toList());
        Map<Long, String> people = deputies.names(rows.stream().map(UnmetRow::deputy).filter(Objects::nonNull).distinct().toList());
        return rows.stream().map(row -> row.named(row.station() == null ? null : places.get(row.station()),
                row.deputy() == null ? null : people.get(row.deputy()))).toList();
    }

    /** How evenly the receptions are shared, by county. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<CountySpread> spread(long plan) {
        store.require(plan, LockModeType.NONE);
        Map<String, List<Load>> loads = em.createQuery("select l.county, l.receptions, l.peers from PlanLoad l where l.planId = :plan", Object[].class)
                .setParameter("plan", plan).getResultStream().map(row -> new Load((String) row[0], (Integer) row[1], (Integer) row[2]))
                .collect(groupingBy(load -> load.county() == null ? "" : load.county(), TreeMap::new, toList()));
        List<CountySpread> spread = new ArrayList<>();
        loads.forEach((county, its) -> spread.add(new CountySpread(county.isEmpty() ? null : county, its.size(),
                its.stream().mapToInt(Load::receptions).sum(), least(its), most(its),
                its.stream().collect(groupingBy(Load::peers)).values().stream().mapToInt(equals -> most(equals) - least(equals)).max().orElse(0))));
        return spread;
    }

    private static int least(List<Load> loads) {
        return loads.stream().mapToInt(Load::receptions).min().orElse(0);
    }

    private static int most(List<Load> loads) {
        return loads.stream().mapToInt(Load::receptions).max().orElse(0);
    }

    /** What publishing the plan would change now, by day; empty when everything is as planned. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<PlanChange> changes(long plan) {
        store.require(plan, LockModeType.NONE);
        return differences.named(differences.of(plan)).stream().sorted(Comparator.comparing(PlanChange::day).thenComparing(PlanChange::stationName))
                .toList();
    }

    private KeysetQuery<PlanSlotRow> slotQuery(long plan, Integer month) {
        Plan found = store.require(plan, LockModeType.NONE);
        KeysetQuery<PlanSlotRow> query = new KeysetQuery<>(em, PlanSlotRow.class, SLOT, "from PlanSlot s", "s")
                .where("s.planId = :plan", "plan", plan).where("s.dropped = false");
        if (month == null) {
            return query;
        }
        LocalDate first = LocalDate.of(found.planYear(), month, 1);
        return query.where("s.heldOn >= :first", "first", first).where("s.heldOn < :after", "after", first.plusMonths(1));
    }

    private List<PlanSlotRow> completed(List<PlanSlotRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, String> places = stations.names(rows.stream().map(PlanSlotRow::station).distinct().toList());
        Map<Long, List<PlanChange.Person>> people = em.createQuery("""
                select s.slotId, s.mandateId, m.name from PlanSeat s, Mandate m where m.id = s.mandateId and s.slotId in :slots
                order by s.id""", Object[].class).setParameter("slots", rows.stream().map(PlanSlotRow::id).toList()).getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new PlanChange.Person((Long) row[1], (String) row[2]), toList())));
        return rows.stream().map(row -> row.completed(places.get(row.station()), people.getOrDefault(row.id(), List.of()))).toList();
    }
}
