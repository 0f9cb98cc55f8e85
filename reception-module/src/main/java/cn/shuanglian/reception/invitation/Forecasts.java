package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calendar of a year as it is posted for everybody to see (S5, 年预告); so the caller's own mandates do not narrow it, only the area. */
@Stateless
@DenyAll
public class Forecasts {
    /** What one page shows. */
    public static final int MOST = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;

    /**
     * The year to show when none is named: the next one where its plan is published already, else the latest with receptions, or the current one
     * where there are none. @throws cn.shuanglian.registry.fault.NotFound outside the caller's area
     */
    @RolesAllowed({READER, SYSTEM})
    public int latest(AreaCode area, LocalDate today, boolean nextToo) {
        areas.require(area.code());
        int next = today.getYear() + 1;
        if (nextToo && em.createQuery("""
                select count(s.id) from PlanSlot s, Plan p, Reception r where p.id = s.planId and r.id = s.receptionId and p.planYear = :next
                and r.areaCode like :area""", Long.class).setParameter("next", next).setParameter("area", area.pattern()).getSingleResult() > 0) {
            return next;
        }
        LocalDate last = em.createQuery("select max(r.heldOn) from Reception r where r.areaCode like :area and r.heldOn < :next and r.status <> :cancelled",
                LocalDate.class).setParameter("area", area.pattern()).setParameter("next", LocalDate.of(next, 1, 1))
                .setParameter("cancelled", ReceptionStatus.CANCELLED).getSingleResult();
        return last == null ? today.getYear() : last.getYear();
    }

    /**
     * The receptions of an area in a year, month by month, without those called off; three queries. Refuses an area with more than
     * {@value #MOST}, which no page shows. @throws cn.shuanglian.registry.fault.NotFound outside the caller's area
     */
    @RolesAllowed({READER, SYSTEM})
    public List<ForecastMonth> of(AreaCode area, int year) {
        areas.require(area.code());
        String which = "r.areaCode like :area and r.heldOn >= :first and r.heldOn <= :last and r.status <> :cancelled";
        long there = em.createQuery("select count(r.id) from Reception r where " + which, Long.class).setParameter("area", area.pattern())
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("cancelled", ReceptionStatus.CANCELLED).getSingleResult();
        if (there > MOST) {
            throw new Refused("forecast.tooMany", "area", there, MOST);
        }
        Map<Long, List<String>> people = em.createQuery("""
                select p.receptionId, m.name from Presence p, Reception r, Mandate m where r.id = p.receptionId and m.id = p.mandateId
                and p.attendance in :coming and\s""" + which + " order by p.id", Object[].class).setParameter("area", area.pattern())
                .setParameter("coming", List.of(Attendance.EXPECTED, Attendance.CAME)).setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)).setParameter("cancelled", ReceptionStatus.CANCELLED).getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
        Map<Integer, List<ForecastMonth.Line>> months = em.createQuery("select r.id, r.heldOn, r.startMinute, r.endMinute, s.name from Reception r, Station s"
                + " where s.id = r.stationId and " + which + " order by r.heldOn, r.startMinute, s.name, r.id", Object[].class)
                .setParameter("area", area.pattern()).setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("cancelled", ReceptionStatus.CANCELLED).getResultStream()
                .collect(groupingBy(row -> ((LocalDate) row[1]).getMonthValue(), TreeMap::new, mapping(row -> new ForecastMonth.Line((LocalDate) row[1],
                        Spell.time((Integer) row[2]), Spell.time((Integer) row[3]), (String) row[4], people.getOrDefault((Long) row[0], List.of())),
                        toList())));
        return months.entrySet().stream().map(month -> new ForecastMonth(month.getKey(), month.getValue())).toList();
    }
}
