package cn.shuanglian.registry.station;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stations have to come up to, in tasks, set-up and support, and how each was found to do so. */
@Stateless
@DenyAll
public class Standards {
    @PersistenceContext
    EntityManager em;
    @Inject
    StationStore store;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** All demands with what was found at the station, part by part. @throws NotFound for a station outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public List<StandardRow> of(long stationId) {
        store.require(stationId);
        return em.createQuery("""
                select new cn.shuanglian.registry.station.StandardRow(s.code, s.part, s.name, s.nameEn, x.met, x.note, x.checkedOn, x.checkedByName)
                from Standard s left join StationStandard x on x.standardCode = s.code and x.stationId = :station
                order by case when s.part = :tasks then 0 when s.part = :setup then 1 else 2 end, s.place""", StandardRow.class)
                .setParameter("station", stationId).setParameter("tasks", StandardPart.TASKS).setParameter("setup", StandardPart.SETUP)
                .getResultList();
    }

    /**
     * Records a check and returns the station's new version. Refuses a day that is still to come, a demand nobody knows and one named twice.
     *
     * @throws NotFound for a station outside the caller's area
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE})
    public long check(@Valid CheckStandards asked) {
        Station station = store.forChange(asked.stationId(), asked.version());
        LocalDate today = LocalDate.now(clock);
        if (asked.checkedOn().isAfter(today)) {
            throw new Refused("station.dayToCome", "checkedOn", today.toString());
        }
        Map<String, StationStandard> known = em.createQuery("select x from StationStandard x where x.stationId = :station", StationStandard.class)
                .setParameter("station", station.id()).getResultStream().collect(toMap(StationStandard::standardCode, Function.identity()));
        List<String> codes = em.createQuery("select s.code from Standard s", String.class).getResultList();
        if (asked.findings().stream().map(CheckStandards.Finding::code).distinct().count() < asked.findings().size()) {
            throw new Refused("standard.twice", "findings");
        }
        for (CheckStandards.Finding finding : asked.findings()) {
            if (!codes.contains(finding.code())) {
                throw new Refused("standard.unknown", "findings", finding.code());
            }
            StationStandard found = known.get(finding.code());
            if (found == null) {
                found = new StationStandard(station.id(), finding.code());
                em.persist(found);
            }
            found.found(finding, asked.checkedOn(), callers.current());
        }
        long met = asked.findings().stream().filter(CheckStandards.Finding::met).count();
        journal.enter(Deed.done("STATION_CHECKED", "station", station.id(), station.areaCode(), met + "/" + asked.findings().size() + " met"));
        return store.changed(station);
    }
}
