package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.Criteria;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;

/** How many suggestions there are of each sort, among those the caller sees. */
@Stateless
@DenyAll
public class SuggestionFigures {
    private static final String SAID = "sum(case when s.satisfaction = cn.shuanglian.reception.suggestion.Rating.";
    private static final String COUNTS = "count(s.id), count(s.repliedOn), " + SAID + "SATISFIED then 1 else 0 end), " + SAID
            + "BASICALLY then 1 else 0 end), " + SAID + "DISSATISFIED then 1 else 0 end)";

    @PersistenceContext
    EntityManager em;
    @Inject
    SuggestionLists lists;

    /** The figures of whatever fits the filter, a row for each group that has any, in the order of the keys; two queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<SuggestionCount> count(SuggestionFilter filter, SuggestionGrouping grouping) {
        Map<String, Long> drawn = grouped("count(s.id)", lists.criteria(filter).add("exists (select d.id from SuggestionLink d "
                + "where d.suggestionId = s.id and d.kind = :drawn)", "drawn", LinkKind.SOURCE_OPINION), grouping).getResultStream()
                .collect(toMap(row -> key(grouping, row), row -> (Long) row[0]));
        return grouped(COUNTS, lists.criteria(filter), grouping).getResultStream().map(row -> count(grouping, row))
                .map(count -> count.drawn(drawn.getOrDefault(count.key(), 0L))).toList();
    }

    private TypedQuery<Object[]> grouped(String counts, Criteria criteria, SuggestionGrouping grouping) {
        String key = grouping.path();
        return criteria.fill(em.createQuery("select " + counts + ", " + (key == null ? "1" : key) + " from Suggestion s where " + criteria.text()
                + (key == null ? "" : " group by " + key + " order by " + key), Object[].class));
    }

    private static SuggestionCount count(SuggestionGrouping grouping, Object[] row) {
        return new SuggestionCount(key(grouping, row), whole(row[0]), 0, whole(row[1]), whole(row[2]), whole(row[3]), whole(row[4]));
    }

    private static String key(SuggestionGrouping grouping, Object[] row) {
        return grouping == SuggestionGrouping.NONE ? "" : SuggestionGrouping.key(row[row.length - 1]);
    }

    /** A sum over no rows is null. */
    private static long whole(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }
}
