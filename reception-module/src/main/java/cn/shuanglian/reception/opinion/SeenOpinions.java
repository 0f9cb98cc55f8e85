package cn.shuanglian.reception.opinion;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What an index needs in order to show nobody more than the list of opinions would. */
@Stateless
@DenyAll
public class SeenOpinions {
    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    OpinionRows rows;

    /** How far the caller sees. */
    @RolesAllowed({READER, SYSTEM})
    public OpinionReach reach() {
        return sight.reach();
    }

    /** Those of the opinions that the caller sees, in the order of the keys. Five queries, however many there are. */
    @RolesAllowed({READER, SYSTEM})
    public List<OpinionRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", ids);
        Map<Long, OpinionRow> seen = criteria.fill(em.createQuery(Opinions.ROW + " from Opinion o where " + criteria.text(), OpinionRow.class))
                .getResultStream().collect(toMap(OpinionRow::id, Function.identity()));
        return rows.completed(ids.stream().map(seen::get).filter(Objects::nonNull).toList(), sight.caller());
    }

    /** What was said, by key, as far as the caller sees the opinions. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> texts(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", ids);
        return criteria.fill(em.createQuery("select o.id, o.text from Opinion o where " + criteria.text(), Object[].class)).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
