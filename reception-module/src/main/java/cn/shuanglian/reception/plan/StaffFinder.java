package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.calendar.Absences;
import cn.shuanglian.reception.calendar.MeetingDays;
import cn.shuanglian.reception.calendar.MeetingRow;
import cn.shuanglian.reception.calendar.RecusalRow;
import cn.shuanglian.reception.calendar.Recusals;
import cn.shuanglian.reception.rota.Hours;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.MandateStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out who can be planned for in an area and when; some ten queries however many deputies there are. */
@Dependent
class StaffFinder {
    @PersistenceContext
    EntityManager em;
    @Inject
    Absences absences;
    @Inject
    MeetingDays meetings;
    @Inject
    Recusals recusals;
    @Inject
    StaffRegister register;

    /**
     * Who receives in that year. @param counties code of the county by station
     * @param movable keys of the receptions that are about to be planned anew
     */
    Staff of(AreaCode area, int year, Map<Long, String> counties, Set<Long> movable) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Member> own = members("m.areaCode = :value", area.code());
        Set<Long> persons = own.stream().map(Member::person).collect(toSet());
        List<Member> all = persons.isEmpty() ? List.of() : members("m.person.id in :value", persons);
        Map<Long, Set<Long>> recused = recusals.of(persons).stream()
                .collect(groupingBy(RecusalRow::personId, mapping(RecusalRow::station, toSet())));
        return new Staff(own, all, register.vacancies(own), absences.of(persons, first, last), meetings(all, first, last), recused,
                taken(persons, first, last, movable), register.directors(area), counties, register.electing(area), register.perCadre(area, last));
    }

    private List<Member> members(String condition, Object value) {
        return em.createQuery(Member.SELECT + condition + " and m.status = :active", Object[].class).setParameter("value", value)
                .setParameter("active", MandateStatus.ACTIVE).getResultStream().map(Member::of).toList();
    }

    private List<MeetingRow> meetings(List<Member> all, LocalDate first, LocalDate last) {
        Set<MeetingRow> found = new HashSet<>();
        all.stream().map(Member::area).distinct().forEach(area -> found.addAll(meetings.list(new AreaCode(area), first, last)));
        return List.copyOf(found);
    }

    /** When these people are expected at receptions other than those that are planned anew. */
    private Map<Long, List<Hours>> taken(Collection<Long> persons, LocalDate first, LocalDate last, Set<Long> movable) {
        return persons.isEmpty() ? Map.of() : em.createQuery("""
                select p.personId, r.heldOn, r.startMinute, r.endMinute, r.id from Presence p, Reception r where r.id = p.receptionId
                and p.personId in :persons and p.attendance in :present and r.status <> :cancelled and r.heldOn >= :first and r.heldOn <= :last""",
                Object[].class).setParameter("persons", persons).setParameter("present", List.of(Attendance.EXPECTED, Attendance.CAME))
                .setParameter("cancelled", ReceptionStatus.CANCELLED).setParameter("first", first).setParameter("last", last).getResultStream()
                .filter(row -> !movable.contains((Long) row[4]))
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new Hours((LocalDate) row[1], (Integer) row[2], (Integer) row[3]), toList())));
    }
}
