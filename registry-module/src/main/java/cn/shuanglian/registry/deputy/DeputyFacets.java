package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many deputies of a list each further filter would leave. */
@Stateless
@DenyAll
public class DeputyFacets {
    /** Values shown of a facet that may have thousands; the most frequent ones. */
    public static final int MOST_VALUES = 20;
    private static final Set<Facet> OF_CELLS = EnumSet.complementOf(EnumSet.of(Facet.DELEGATION, Facet.ELECTED_BY));
    private static final String CELLS = """
            select m.level, m.status, m.leadingCadre, function('isnull', m.standingCommitteePost), function('isnull', m.areaGroupId),
            function('isnull', m.professionalGroupId), function('isnull', m.stationId), p.sex, p.party, count(m.id)
            from Mandate m join m.person p where %s
            group by m.level, m.status, m.leadingCadre, function('isnull', m.standingCommitteePost), function('isnull', m.areaGroupId),
            function('isnull', m.professionalGroupId), function('isnull', m.stationId), p.sex, p.party""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    /**
     * The counts under each facet, most frequent first: what the list would have if the filter were narrowed by this value instead of the
     * one it has there. Three queries, whatever the number of deputies, facets and values.
     */
    @RolesAllowed({READER, SYSTEM})
    public Map<Facet, List<FacetCount>> of(DeputyFilter filter) {
        List<FacetCell> cells = cells(filter);
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, switch (facet) {
                case DELEGATION -> frequent("m.delegation", facet, filter);
                case ELECTED_BY -> frequent("m.electedBy", facet, filter);
                default -> sums(facet, filter, cells);
            });
        }
        return counts;
    }

    private List<FacetCell> cells(DeputyFilter filter) {
        DeputyCriteria criteria = new DeputyCriteria(scope(), filter, OF_CELLS);
        return criteria.fill(em.createQuery(CELLS.formatted(criteria.text()), Object[].class)).getResultStream().map(FacetCell::of).toList();
    }

    private static List<FacetCount> sums(Facet facet, DeputyFilter filter, List<FacetCell> cells) {
        Map<String, Long> sums = new HashMap<>();
        cells.stream().filter(cell -> OF_CELLS.stream().allMatch(other -> other == facet || cell.passes(other, filter)))
                .forEach(cell -> cell.values(facet).forEach(value -> sums.merge(value, cell.count(), Long::sum)));
        return sums.entrySet().stream().map(sum -> new FacetCount(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value)).toList();
    }

    private List<FacetCount> frequent(String path, Facet facet, DeputyFilter filter) {
        DeputyCriteria criteria = new DeputyCriteria(scope(), filter, Set.of(facet));
        return criteria.fill(em.createQuery("select " + path + ", count(m.id) from Mandate m where " + criteria.text() + " group by " + path
                        + " order by count(m.id) desc, " + path, Object[].class)).setMaxResults(MOST_VALUES).getResultStream()
                .map(found -> new FacetCount(found[0] == null ? DeputyFilter.NONE_RECORDED : (String) found[0], ((Number) found[1]).longValue()))
                .toList();
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
