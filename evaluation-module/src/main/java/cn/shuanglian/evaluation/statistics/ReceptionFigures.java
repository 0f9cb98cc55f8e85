package cn.shuanglian.evaluation.statistics;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many receptions were planned and held in the caller's area, and who came. */
@Stateless
@DenyAll
public class ReceptionFigures {
    private static final String WHERE = " where r.areaCode like :scope and r.areaCode like :area and r.heldOn >= :from and r.heldOn <= :to";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;

    /** The figures of all receptions of these days; area and days may each be null for all. Two queries. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public ReceptionStatistics whole(AreaCode area, LocalDate from, LocalDate to) {
        return counted(area, from, to, ReceptionGrouping.AREA).values().stream().reduce(none(null), ReceptionStatistics::plus);
    }

    /** The same group by group, in the order of their keys. Three queries. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<ReceptionStatistics> by(ReceptionGrouping grouping, AreaCode area, LocalDate from, LocalDate to) {
        Map<String, ReceptionStatistics> groups = counted(area, from, to, grouping);
        Map<String, String> names = names(grouping, List.copyOf(groups.keySet()));
        return groups.values().stream().map(each -> each.named(names.getOrDefault(each.key(), each.key()))).toList();
    }

    private Map<String, ReceptionStatistics> counted(AreaCode area, LocalDate from, LocalDate to, ReceptionGrouping grouping) {
        Map<String, ReceptionStatistics> groups = new TreeMap<>();
        String of = grouping == ReceptionGrouping.DEPUTY ? " from Presence p, Reception r" : " from Reception r";
        String joined = grouping == ReceptionGrouping.DEPUTY ? " and r.id = p.receptionId" : "";
        String key = grouping.key();
        narrowed("select " + key + ", r.status, count(r.id), sum(r.visitors)" + of + WHERE + joined + " group by " + key + ", r.status", area, from, to)
                .getResultStream().forEach(row -> add(groups, receptions(row)));
        narrowed("select " + key + ", p.attendance, count(p.id) from Presence p, Reception r" + WHERE
                + " and r.id = p.receptionId and r.status <> :cancelled group by " + key + ", p.attendance", area, from, to)
                .setParameter("cancelled", ReceptionStatus.CANCELLED).getResultStream().forEach(row -> add(groups, places(row)));
        return groups;
    }

    private TypedQuery<Object[]> narrowed(String query, AreaCode area, LocalDate from, LocalDate to) {
        AreaCode scope = callers.current().area();
        return em.createQuery(query, Object[].class).setParameter("scope", scope.pattern())
                .setParameter("area", (area == null ? scope : area).pattern())
                .setParameter("from", from == null ? LocalDate.of(1, 1, 1) : from).setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to);
    }

    private static void add(Map<String, ReceptionStatistics> groups, ReceptionStatistics part) {
        groups.merge(part.key(), part, ReceptionStatistics::plus);
    }

    private static ReceptionStatistics receptions(Object[] row) {
        long count = ((Number) row[2]).longValue();
        boolean cancelled = row[1] == ReceptionStatus.CANCELLED;
        boolean held = row[1] == ReceptionStatus.HELD;
        long visitors = held && row[3] != null ? ((Number) row[3]).longValue() : 0;
        return new ReceptionStatistics(row[0].toString(), null, cancelled ? 0 : count, held ? count : 0, cancelled ? count : 0, 0, 0, 0, 0, 0, visitors);
    }

    private static ReceptionStatistics places(Object[] row) {
        long count = ((Number) row[2]).longValue();
        Attendance how = (Attendance) row[1];
        return new ReceptionStatistics(row[0].toString(), null, 0, 0, 0, count, how == Attendance.CAME ? count : 0,
                how == Attendance.EXCUSED ? count : 0, how == Attendance.ABSENT ? count : 0, how == Attendance.SUBSTITUTE ? count : 0, 0);
    }

    private static ReceptionStatistics none(String key) {
        return new ReceptionStatistics(key, null, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private Map<String, String> names(ReceptionGrouping grouping, List<String> keys) {
        return switch (grouping) {
            case AREA -> areas.names(keys);
            case STATION -> byText(stations.names(keys.stream().map(Long::valueOf).toList()));
            case DEPUTY -> byText(deputies.names(keys.stream().map(Long::valueOf).toList()));
            case MONTH -> Map.of();
        };
    }

    private static Map<String, String> byText(Map<Long, String> names) {
        return names.entrySet().stream().collect(toMap(each -> Long.toString(each.getKey()), Map.Entry::getValue));
    }
}
