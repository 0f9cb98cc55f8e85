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
import java.util.Map;
import java.util.function.Function;

/** What an index needs in order to show nobody more than the list of opinions would. */
@Stateless
@DenyAll
public class SeenOpinions {
    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;

    /** How far the caller sees. */
    @RolesAllowed({READER, SYSTEM})
    public OpinionReach reach() {
        return sight.reach();
    }

    /** What was said, by key, as far as the caller sees the opinions; one query. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, SaidOpinion> said(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", ids);
        return criteria.fill(em.createQuery("""
                select new cn.shuanglian.reception.opinion.SaidOpinion(o.id, o.number, o.heardOn, o.areaCode, o.category, o.title, o.text,
                o.circumstances.place) from Opinion o where\s""" + criteria.text(), SaidOpinion.class)).getResultStream()
                .collect(toMap(SaidOpinion::id, Function.identity()));
    }
}
