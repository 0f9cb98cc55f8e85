package cn.shuanglian.evaluation.cadre;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.link.LinkStatus;
import cn.shuanglian.registry.notice.NoticeKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what cadres did, by person; each count is one query however many they are. */
@Dependent
class CadreFigures {
    @PersistenceContext
    EntityManager em;
    @Inject
    Deputies deputies;

    @Inject
    Activities activities;

    /** A leading cadre by the mandate of the highest level; {@code mandates} has the person's others of the area, too. */
    record Cadre(long mandate, long person, String name, DeputyLevel level, String area, String workUnit, String post, List<Long> mandates) {
    }

    /** Who exercises a mandate of the area on the day and is a leading cadre then. */
    List<Cadre> cadres(AreaCode scope, AreaCode area, LocalDate day) {
        List<Cadre> all = em.createQuery("""
                select m.id, m.person.id, m.name, m.level, m.areaCode, m.workUnit, m.post from Mandate m where m.areaCode like :scope
                and m.areaCode like :area and m.since <= :day and (m.until is null or m.until >= :day) and m.status <> :suspended""", Object[].class)
                .setParameter("scope", scope.pattern()).setParameter("area", (area == null ? scope : area).pattern()).setParameter("day", day)
                .setParameter("suspended", MandateStatus.SUSPENDED).getResultStream()
                .map(row -> new Cadre((Long) row[0], (Long) row[1], (String) row[2], (DeputyLevel) row[3], (String) row[4], (String) row[5],
                        (String) row[6], List.of((Long) row[0]))).sorted(comparing(Cadre::level).thenComparing(Cadre::mandate)).toList();
        Set<Long> leading = deputies.wereLeadingCadres(all.stream().map(Cadre::mandate).toList(), day);
        Map<Long, Cadre> byPerson = new LinkedHashMap<>();
        all.stream().filter(each -> leading.contains(each.mandate())).forEach(each -> byPerson.merge(each.person(), each, CadreFigures::joined));
        return List.copyOf(byPerson.values());
    }

    private static Cadre joined(Cadre first, Cadre further) {
        List<Long> mandates = new ArrayList<>(first.mandates());
        mandates.addAll(further.mandates());
        return new Cadre(first.mandate(), first.person(), first.name(), first.level(), first.area(), first.workUnit(), first.post(), mandates);
    }

    /** Activities of their groups in the year at which they were. */
    Map<Long, Integer> active(Collection<Cadre> cadres, int year) {
        Map<Long, Integer> byMandate = activities.attended(cadres.stream().flatMap(each -> each.mandates().stream()).toList(), year);
        return cadres.stream().collect(toMap(Cadre::person, each -> each.mandates().stream().mapToInt(mandate -> byMandate.getOrDefault(mandate, 0)).sum()));
    }

    /** Receptions of the year at which they were themselves. */
    Map<Long, Integer> received(Collection<Long> persons, int year) {
        return counts(em.createQuery("""
                select p.personId, count(distinct r.id) from Presence p, Reception r where r.id = p.receptionId and p.personId in :persons
                and p.attendance = :came and r.status = :held and r.heldOn >= :first and r.heldOn <= :last group by p.personId""", Object[].class)
                .setParameter("persons", persons).setParameter("came", Attendance.CAME).setParameter("held", ReceptionStatus.HELD)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList());
    }

    /** Receptions of the year, from that day on, at which they are expected. */
    Map<Long, Integer> expected(Collection<Long> persons, int year, LocalDate from) {
        return counts(em.createQuery("""
                select p.personId, count(distinct r.id) from Presence p, Reception r where r.id = p.receptionId and p.personId in :persons
                and p.attendance = :expected and r.status in :open and r.heldOn >= :first and r.heldOn <= :last and r.heldOn >= :from
                group by p.personId""", Object[].class)
                .setParameter("persons", persons).setParameter("expected", Attendance.EXPECTED)
                .setParameter("open", List.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED)).setParameter("from", from)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList());
    }

    /** Pairs they keep on the day. */
    Map<Long, Integer> pairs(Collection<Long> persons, LocalDate day) {
        return counts(em.createQuery("""
                select m.person.id, count(l.id) from Link l, Mandate m where m.id = l.fromMandateId and m.person.id in :persons
                and l.confirmedOn is not null and l.status <> :proposed and l.since <= :day and (l.until is null or l.until >= :day)
                group by m.person.id""", Object[].class).setParameter("persons", persons).setParameter("proposed", LinkStatus.PROPOSED)
                .setParameter("day", day).getResultList());
    }

    /** Who of them gave a duty report in the year. */
    Set<Long> reported(Collection<Long> persons, int year) {
        return new HashSet<>(em.createQuery("""
                select distinct m.person.id from DutyReport d, Mandate m where m.id = d.mandateId and m.person.id in :persons
                and d.givenOn >= :first and d.givenOn <= :last""", Long.class).setParameter("persons", persons)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultList());
    }

    /** Who of them was invited since that moment. */
    Set<Long> invited(Collection<Long> persons, long since) {
        return em.createQuery("select n.personId from Notice n where n.kind = :kind and n.personId in :persons and n.toldAt >= :since", Long.class)
                .setParameter("kind", NoticeKind.CADRE_INVITED).setParameter("persons", persons).setParameter("since", since)
                .getResultStream().collect(toSet());
    }

    private static Map<Long, Integer> counts(List<Object[]> rows) {
        return rows.stream().collect(toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }
}
