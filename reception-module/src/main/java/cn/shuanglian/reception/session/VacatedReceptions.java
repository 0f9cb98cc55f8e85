package cn.shuanglian.reception.session;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.vacancy.OpenDuty;
import cn.shuanglian.registry.vacancy.Vacated;
import cn.shuanglian.registry.vacancy.VacatedDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Receptions still to come at which the deputy of a mandate is expected. */
@ApplicationScoped
class VacatedReceptions implements Vacated {
    private static final String EXPECTED = """
            from Reception r, Presence p where p.receptionId = r.id and p.attendance = :expected and r.areaCode like :scope
            and r.heldOn >= :today and r.status in :open and\s""";
    private static final List<ReceptionStatus> OPEN = List.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Stations stations;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "receptions";
    }

    @Override
    public boolean mustBeSettled() {
        return true;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        List<Object[]> found = em.createQuery("select r.id, r.stationId, r.heldOn " + EXPECTED
                        + "p.mandateId = :mandate order by r.heldOn, r.startMinute, r.id", Object[].class).setParameter("expected", Attendance.EXPECTED)
                .setParameter("scope", scope()).setParameter("today", LocalDate.now(clock)).setParameter("open", OPEN)
                .setParameter("mandate", mandateId).setMaxResults(200).getResultList();
        Map<Long, String> names = stations.names(found.stream().map(row -> (Long) row[1]).distinct().toList());
        return found.stream().map(row -> new VacatedDuty((Long) row[0], names.getOrDefault((Long) row[1], ""), (LocalDate) row[2])).toList();
    }

    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        return em.createQuery("select p.mandateId, count(p.id) " + EXPECTED + "p.mandateId in :mandates group by p.mandateId", Object[].class)
                .setParameter("expected", Attendance.EXPECTED).setParameter("scope", scope()).setParameter("today", LocalDate.now(clock))
                .setParameter("open", OPEN).setParameter("mandates", mandateIds).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public OpenDuty open(String mandate) {
        return new OpenDuty("""
                exists (select p.id from Presence p, Reception r where r.id = p.receptionId and p.mandateId = %s
                and p.attendance = :receptionExpected and r.areaCode like :receptionScope and r.heldOn >= :receptionToday
                and r.status in :receptionOpen)""".formatted(mandate), Map.of("receptionExpected", Attendance.EXPECTED, "receptionScope", scope(),
                "receptionToday", LocalDate.now(clock), "receptionOpen", OPEN));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
