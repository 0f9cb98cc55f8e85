package cn.shuanglian.reception.opinion;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How many opinions there are of each sort, among those the caller sees. */
@Stateless
@DenyAll
public class OpinionFigures {
    private static final String COUNTS = "count(o.id)"
            + when("result", OpinionResult.values()) + when("route", OpinionRoute.values())
            + ", count(o.repliedOn), count(o.fedBackOn)"
            + when("satisfaction", Satisfaction.SATISFIED, Satisfaction.BASICALLY, Satisfaction.DISSATISFIED)
            + sum(OpinionSight.condition(Timeliness.DUE)) + sum(OpinionSight.condition(Timeliness.ON_TIME));

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;

    /** The figures of whatever fits the filter, a row for each group that has any, in the order of the keys; one query. */
    @RolesAllowed({READER, SYSTEM})
    public List<OpinionCount> count(OpinionFilter filter, Grouping grouping) {
        Criteria criteria = sight.criteria(filter);
        String key = grouping.path(narrowest(filter.area()), filter);
        String query = "select " + COUNTS + (key == null ? "" : ", " + key) + " from Opinion o where " + criteria.text()
                + (key == null ? "" : " group by " + key + " order by " + key);
        return criteria.fill(em.createQuery(query, Object[].class)).setParameter("today", sight.today()).getResultStream()
                .map(counts -> row(grouping, key == null ? null : counts[counts.length - 1], counts)).toList();
    }

    private AreaCode narrowest(AreaCode asked) {
        AreaCode own = sight.caller().area();
        AreaCode both = asked == null ? own : asked.within(own);
        return both == null ? own : both;
    }

    private static OpinionCount row(Grouping grouping, Object key, Object[] counts) {
        int[] at = {0};
        return new OpinionCount(grouping.key(key), whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at),
                whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at),
                whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at), whole(counts, at),
                whole(counts, at));
    }

    /** A sum over no rows is null. */
    private static long whole(Object[] counts, int[] at) {
        Number count = (Number) counts[at[0]++];
        return count == null ? 0 : count.longValue();
    }

    private static String when(String attribute, Enum<?>... values) {
        StringBuilder sums = new StringBuilder();
        for (Enum<?> value : values) {
            sums.append(sum("o." + attribute + " = " + value.getDeclaringClass().getName() + "." + value.name()));
        }
        return sums.toString();
    }

    private static String sum(String condition) {
        return ", sum(case when " + condition + " then 1 else 0 end)";
    }
}
