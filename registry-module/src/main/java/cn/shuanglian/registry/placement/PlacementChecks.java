package cn.shuanglian.registry.placement;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.group.GroupKind;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks the places of the deputies of an area (S1, S2, S11, S12).
 *
 * <p>S1 and S12 speak of the groups of a city, so leading cadres with a city mandate or one above it must be in a group everywhere; county
 * deputies who are leading cadres only where their county has groups of its own, as a line of their own. A group of the region is one of the
 * deputy's city, or for a deputy registered with the province any of the province.
 */
@Stateless
@DenyAll
public class PlacementChecks {
    private static final int NAMED = 200;
    private static final String ACTIVE = """
             from Mandate m where m.areaCode like :scope and m.areaCode like :area
            and m.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE""";
    private static final String GROUPS = " from DeputyGroup g where g.areaCode like :scope and g.areaCode like :area";
    private static final String CADRES = " and m.leadingCadre = true and m.level in :levels";
    private static final String COUNTY_WITH_GROUPS = " and exists (select o.id from DeputyGroup o where o.areaCode = m.areaCode)";
    private static final String NO_GROUP = " and m.areaGroupId is null and m.professionalGroupId is null";
    private static final String NO_GROUP_OF_REGION = " " + """
            and not exists (select o.id from DeputyGroup o where (o.id = m.areaGroupId or o.id = m.professionalGroupId)
              and (substring(o.areaCode, 1, 4) = substring(m.areaCode, 1, 4)
                or (substring(m.areaCode, 3, 4) = '0000' and substring(o.areaCode, 1, 2) = substring(m.areaCode, 1, 2))))""";
    private static final String NOBODY_AHEAD = " " + """
            and (not exists (select l.id from Mandate l where l.id = g.leaderId
                and l.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE)
              or not exists (select s.id from Seat s, Body b where s.mandateId = g.liaisonHeadId and s.until is null and b.id = s.bodyId
                and b.areaCode = g.areaCode and b.kind = cn.shuanglian.registry.body.BodyKind.STANDING_COMMITTEE))""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    private record Check(PlacementRule rule, String from, String wrong, Map<String, Object> parameters) {
    }

    /** How far each rule holds in the area, within the caller's; null for the whole of it. A rule that is about nobody is left out. */
    @RolesAllowed({READER, SYSTEM})
    public PlacementReport report(AreaCode area) {
        AreaCode scope = callers.current().area();
        Map<String, Object> where = Map.of("scope", scope.pattern(), "area", (area == null ? scope : area).pattern());
        List<PlacementLine> lines = new ArrayList<>();
        for (Check check : checks()) {
            PlacementLine line = line(check, where);
            if (line.total() > 0) {
                lines.add(line);
            }
        }
        return new PlacementReport(groups(GroupKind.AREA, where), groups(GroupKind.PROFESSIONAL, where), lines);
    }

    private static List<Check> checks() {
        return List.of(
                new Check(PlacementRule.LEADING_CADRES, ACTIVE + CADRES, NO_GROUP,
                        Map.of("levels", List.of(DeputyLevel.NATIONAL, DeputyLevel.PROVINCE, DeputyLevel.CITY))),
                new Check(PlacementRule.COUNTY_LEADING_CADRES, ACTIVE + CADRES + COUNTY_WITH_GROUPS, NO_GROUP,
                        Map.of("levels", List.of(DeputyLevel.COUNTY))),
                new Check(PlacementRule.NATIONAL_DEPUTIES, ACTIVE + " and m.level = :level", NO_GROUP_OF_REGION,
                        Map.of("level", DeputyLevel.NATIONAL)),
                new Check(PlacementRule.PROVINCE_DEPUTIES, ACTIVE + " and m.level = :level", NO_GROUP_OF_REGION,
                        Map.of("level", DeputyLevel.PROVINCE)),
                new Check(PlacementRule.STATIONS, ACTIVE, " and m.stationId is null", Map.of()),
                new Check(PlacementRule.GROUPS, GROUPS, NOBODY_AHEAD, Map.of()));
    }

    private PlacementLine line(Check check, Map<String, Object> where) {
        String one = check.from().startsWith(GROUPS) ? "g" : "m";
        long total = filled(em.createQuery("select count(" + one + ".id)" + check.from(), Long.class), where, check).getSingleResult();
        long missing = filled(em.createQuery("select count(" + one + ".id)" + check.from() + check.wrong(), Long.class), where, check)
                .getSingleResult();
        List<Missing> first = filled(em.createQuery("select new cn.shuanglian.registry.placement.Missing(" + one + ".id, " + one + ".name, " + one
                + ".areaCode)" + check.from() + check.wrong() + " order by " + one + ".areaCode, " + one + ".name, " + one + ".id",
                Missing.class), where, check).setMaxResults(NAMED).getResultList();
        return new PlacementLine(check.rule(), total, missing, first);
    }

    private long groups(GroupKind kind, Map<String, Object> where) {
        TypedQuery<Long> query = em.createQuery("select count(g.id)" + GROUPS + " and g.kind = :kind", Long.class).setParameter("kind", kind);
        where.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> where, Check check) {
        where.forEach(query::setParameter);
        check.parameters().forEach(query::setParameter);
        return query;
    }
}
