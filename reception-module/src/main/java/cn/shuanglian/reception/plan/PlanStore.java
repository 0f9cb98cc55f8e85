package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.rota.Hours;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plans and their slots as they are stored. */
@Dependent
class PlanStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    private record Standing(LocalDate day, int start, int end, ReceptionStatus status, long version) {
    }

    /** The plan, locked if asked for. @throws NotFound also for one outside the caller's area */
    Plan require(long id, LockModeType lock) {
        Plan plan = em.find(Plan.class, id, lock);
        if (plan == null || !callers.current().area().covers(plan.areaCode())) {
            throw new NotFound("plan", id);
        }
        return plan;
    }

    String scope() {
        return callers.current().area().pattern();
    }

    long account() {
        return callers.current().accountId();
    }

    /** The plan's slots with what became of them, by day; three queries. */
    List<KnownSlot> known(long planId) {
        Map<Long, Standing> standing = em.createQuery("""
                select r.id, r.heldOn, r.startMinute, r.endMinute, r.status, r.version from Reception r, PlanSlot s
                where s.planId = :plan and r.id = s.receptionId""", Object[].class).setParameter("plan", planId).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> new Standing((LocalDate) row[1], (Integer) row[2], (Integer) row[3],
                        (ReceptionStatus) row[4], (Long) row[5])));
        Map<Long, List<Long>> expected = em.createQuery("""
                select p.receptionId, p.mandateId from Presence p, PlanSlot s where s.planId = :plan and p.receptionId = s.receptionId
                and p.attendance = :expected order by p.id""", Object[].class).setParameter("plan", planId)
                .setParameter("expected", Attendance.EXPECTED).getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toList())));
        return em.createQuery("select s from PlanSlot s where s.planId = :plan order by s.heldOn, s.startMinute, s.id", PlanSlot.class)
                .setParameter("plan", planId).getResultStream().map(slot -> known(slot, standing, expected)).toList();
    }

    private static KnownSlot known(PlanSlot slot, Map<Long, Standing> standing, Map<Long, List<Long>> expected) {
        Standing found = slot.receptionId() == null ? null : standing.get(slot.receptionId());
        if (found == null) {
            return new KnownSlot(slot, null, new Hours(slot.heldOn(), slot.startMinute(), slot.endMinute()), 0, List.of());
        }
        return new KnownSlot(slot, found.status(), new Hours(found.day(), found.start(), found.end()), found.version(),
                expected.getOrDefault(slot.receptionId(), List.of()));
    }

    /** Who is seated in which slot by the plan, by slot. */
    Map<Long, List<PlanSeat>> seats(long planId) {
        return em.createQuery("select s from PlanSeat s where s.planId = :plan order by s.id", PlanSeat.class).setParameter("plan", planId)
                .getResultStream().collect(groupingBy(PlanSeat::slotId));
    }

    /** Forgets what was worked out earlier, save slots that became receptions. */
    void clear(long planId) {
        for (String what : List.of("delete from PlanSeat s where s.planId = :plan", "delete from PlanUnmet u where u.planId = :plan",
                "delete from PlanLoad l where l.planId = :plan", "delete from PlanSlot s where s.planId = :plan and s.receptionId is null")) {
            em.createQuery(what).setParameter("plan", planId).executeUpdate();
        }
    }
}
