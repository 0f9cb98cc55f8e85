package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.workday.DateBound;
import cn.shuanglian.registry.workday.MovedDate;
import cn.shuanglian.registry.workday.WorkdayTable;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Published receptions whose day a rule names (每月15日, 主任接待日) move with the working days; one that somebody moved by hand stays where
 * it is, and so does one that would stand in the way of another. Four queries however many there are.
 */
@ApplicationScoped
class PlanDates implements DateBound {
    /** Put into words wherever it is shown. */
    private static final String REASON = "WORKDAYS_CHANGED";

    @PersistenceContext
    EntityManager em;
    @Inject
    Receptions receptions;
    @Inject
    Stations stations;
    @Inject
    Workdays workdays;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "RECEPTION";
    }

    @Override
    public List<MovedDate> moved(WorkdayTable before, WorkdayTable after) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> areas = new HashMap<>();
        List<SlotMoves.Move> moves = new SlotMoves(before, after, today).of(standing(today, areas));
        if (moves.isEmpty()) {
            return List.of();
        }
        List<SlotMoves.Move> checked = checked(moves);
        Map<Long, String> names = stations.names(checked.stream().map(each -> each.standing().station()).distinct().toList());
        return checked.stream().map(each -> new MovedDate(kind(), each.standing().reception(), areas.get(each.standing().reception()),
                names.getOrDefault(each.standing().station(), ""), each.standing().day(), each.to(), each.obstacle(),
                "/reception/reception.xhtml?id=" + each.standing().reception())).toList();
    }

    private List<SlotMoves.Standing> standing(LocalDate today, Map<Long, String> areas) {
        List<Object[]> rows = em.createQuery("""
                select r.id, r.stationId, s.namedOn, r.heldOn, r.startMinute, r.endMinute, r.areaCode from PlanSlot s, Reception r, DayRule d
                where r.id = s.receptionId and d.id = s.ruleId and d.kind in :kinds and s.pinned = false and s.dropped = false
                and r.status in :open and r.heldOn > :today order by r.heldOn, r.startMinute, r.id""", Object[].class)
                .setParameter("kinds", List.of(RuleKind.MONTHLY, RuleKind.DIRECTOR))
                .setParameter("open", List.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED)).setParameter("today", today).getResultList();
        rows.forEach(row -> areas.put((Long) row[0], (String) row[6]));
        return rows.stream().map(row -> new SlotMoves.Standing((Long) row[0], (Long) row[1], (LocalDate) row[2], (LocalDate) row[3],
                (Integer) row[4], (Integer) row[5], List.of())).toList();
    }

    private List<SlotMoves.Move> checked(List<SlotMoves.Move> moves) {
        Map<Long, LocalDate> moving = moves.stream().collect(toMap(each -> each.standing().reception(), SlotMoves.Move::to));
        Set<LocalDate> days = moves.stream().map(SlotMoves.Move::to).collect(toSet());
        Map<Long, Set<SlotMoves.Busy>> taken = em.createQuery("""
                select r.stationId, r.heldOn, r.startMinute, r.endMinute, r.id from Reception r where r.heldOn in :days""", Object[].class)
                .setParameter("days", days).getResultStream().filter(row -> !moving.containsKey((Long) row[4]))
                .collect(groupingBy(row -> (Long) row[0], mapping(PlanDates::busy, toSet())));
        days.addAll(moves.stream().map(each -> each.standing().day()).toList());
        Map<Long, List<Long>> expected = new HashMap<>();
        Map<Long, Set<SlotMoves.Busy>> persons = new HashMap<>();
        Set<Long> ended = new HashSet<>();
        em.createQuery("""
                select p.personId, r.heldOn, r.startMinute, r.endMinute, r.id, m.until from Presence p, Reception r, Mandate m
                where r.id = p.receptionId and m.id = p.mandateId and p.attendance = :expected and r.status <> :cancelled
                and r.heldOn in :days""", Object[].class).setParameter("expected", Attendance.EXPECTED)
                .setParameter("cancelled", ReceptionStatus.CANCELLED).setParameter("days", days).getResultStream().forEach(row -> {
                    if (moving.containsKey((Long) row[4])) {
                        expected.computeIfAbsent((Long) row[4], none -> new ArrayList<>()).add((Long) row[0]);
                        if (row[5] != null && !((LocalDate) row[5]).isAfter(moving.get((Long) row[4]))) {
                            ended.add((Long) row[4]);
                        }
                    } else {
                        persons.computeIfAbsent((Long) row[0], none -> new HashSet<>()).add(busy(row));
                    }
                });
        return SlotMoves.checked(moves.stream().map(each -> with(each, expected, ended)).toList(), taken, persons);
    }

    private static SlotMoves.Move with(SlotMoves.Move move, Map<Long, List<Long>> expected, Set<Long> ended) {
        SlotMoves.Standing it = move.standing();
        return new SlotMoves.Move(new SlotMoves.Standing(it.reception(), it.station(), it.named(), it.day(), it.start(), it.end(),
                expected.getOrDefault(it.reception(), List.of())), move.to(), ended.contains(it.reception()) ? SlotMoves.ENDED : null);
    }

    private static SlotMoves.Busy busy(Object[] row) {
        return new SlotMoves.Busy((LocalDate) row[1], (Integer) row[2], (Integer) row[3]);
    }

    @Override
    public void move(List<MovedDate> dates) {
        WorkdayTable table = workdays.table();
        em.createQuery("select p from Plan p where p.provisional = true and p.status = :published", Plan.class)
                .setParameter("published", PlanStatus.PUBLISHED).getResultStream().toList()
                .forEach(plan -> plan.noticed(table.isProvisional(plan.planYear())));
        if (dates.isEmpty()) {
            return;
        }
        Map<Long, Object[]> now = em.createQuery("select r.id, r.startMinute, r.endMinute, r.version from Reception r where r.id in :ids",
                Object[].class).setParameter("ids", dates.stream().map(MovedDate::id).toList()).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> row));
        Map<Long, List<PlanSlot>> slots = em.createQuery("select s from PlanSlot s where s.receptionId in :ids", PlanSlot.class)
                .setParameter("ids", now.keySet()).getResultStream().collect(groupingBy(PlanSlot::receptionId, toList()));
        for (MovedDate date : dates) {
            PlanSlot slot = slots.get(date.id()).get(0);
            Object[] row = now.get(date.id());
            receptions.move(date.id(), date.to(), slot.start(), slot.end(), REASON, (Long) row[3]);
            slot.stands(date.to(), slot.startMinute(), slot.endMinute(), false);
        }
    }
}
