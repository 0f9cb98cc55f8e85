package cn.shuanglian.reception.session;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which stations receive, and which stations are idle (domain §6: 重建轻用). A station's days are known to everybody who sees
 * the station, unlike what happened there.
 */
@Stateless
@DenyAll
public class StationDays {
    @PersistenceContext
    EntityManager em;
    @Inject
    Stations stations;
    @Inject
    Rules rules;
    @Inject
    Callers callers;

    /** The latest day up to then on which each of these stations received; those that never did are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, LocalDate> lastHeld(Collection<Long> stationIds, LocalDate on) {
        return stationIds.isEmpty() ? Map.of() : days(em.createQuery("""
                select r.stationId, max(r.heldOn) from Reception r where r.stationId in :ids and r.areaCode like :scope and r.status = :held
                and r.heldOn <= :on group by r.stationId""", Object[].class).setParameter("ids", stationIds)
                .setParameter("scope", callers.current().area().pattern()).setParameter("held", ReceptionStatus.HELD).setParameter("on", on)
                .getResultList());
    }

    /** The first day from then on for which a reception of the station is planned, or null. */
    @RolesAllowed({READER, SYSTEM})
    public LocalDate nextPlanned(long stationId, LocalDate from) {
        return em.createQuery("""
                select min(r.heldOn) from Reception r where r.stationId = :id and r.areaCode like :scope and r.status in :open and r.heldOn >= :from""",
                LocalDate.class).setParameter("id", stationId).setParameter("scope", callers.current().area().pattern())
                .setParameter("open", List.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED)).setParameter("from", from).getSingleResult();
    }

    /** How alive these stations are on a day; two queries however many there are. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, StationPulse> pulses(Collection<StationRow> rows, LocalDate on) {
        return rows.isEmpty() ? Map.of() : pulses(rows, lastHeld(rows.stream().map(StationRow::id).toList(), on), on);
    }

    /** All stations of an area that are idle on a day, or all that are not; three queries however many there are. */
    @RolesAllowed({READER, SYSTEM})
    public List<StationRow> list(AreaCode area, boolean idle, LocalDate on) {
        List<StationRow> all = stations.directory().stream().filter(station -> area == null || area.covers(station.area())).toList();
        Map<Long, LocalDate> held = days(em.createQuery("""
                select r.stationId, max(r.heldOn) from Reception r where r.areaCode like :scope and r.status = :held and r.heldOn <= :on
                group by r.stationId""", Object[].class).setParameter("scope", callers.current().area().pattern())
                .setParameter("held", ReceptionStatus.HELD).setParameter("on", on).getResultList());
        Map<Long, StationPulse> pulses = pulses(all, held, on);
        return all.stream().filter(station -> pulses.get(station.id()).idle() == idle).toList();
    }

    /** The keys of {@link #list}. */
    @RolesAllowed({READER, SYSTEM})
    public Set<Long> ids(AreaCode area, boolean idle, LocalDate on) {
        return list(area, idle, on).stream().map(StationRow::id).collect(Collectors.toSet());
    }

    private Map<Long, StationPulse> pulses(Collection<StationRow> rows, Map<Long, LocalDate> held, LocalDate on) {
        Set<String> areas = rows.stream().map(StationRow::area).collect(Collectors.toSet());
        Map<String, Integer> allowed = rules.values(Parameter.IDLE_STATION_DAYS, areas, on);
        Map<Long, StationPulse> pulses = new HashMap<>();
        rows.forEach(row -> pulses.put(row.id(), StationPulse.of(row.foundedOn(), held.get(row.id()), on, allowed.get(row.area()))));
        return pulses;
    }

    private static Map<Long, LocalDate> days(List<Object[]> found) {
        return found.stream().collect(toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }
}
