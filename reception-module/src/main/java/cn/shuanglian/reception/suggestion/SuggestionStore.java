package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Finds suggestions, and what belongs to them, for whoever is about to take a step. */
@Dependent
class SuggestionStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    SuggestionSight sight;

    /** The suggestion, if the caller sees it. @throws NotFound otherwise */
    Suggestion require(long id, LockModeType lock) {
        Criteria criteria = sight.criteria().add("s.id = :id", "id", id);
        return criteria.fill(em.createQuery("select s from Suggestion s where " + criteria.text(), Suggestion.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("suggestion", id));
    }

    /** Locks these in the order of their keys, as far as the caller sees them. */
    void lock(Collection<Long> ids) {
        Criteria criteria = sight.criteria().add("s.id in :ids", "ids", ids);
        criteria.fill(em.createQuery("select s from Suggestion s where " + criteria.text() + " order by s.id", Suggestion.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    boolean sees(long id) {
        Criteria criteria = sight.criteria().add("s.id = :id", "id", id);
        return criteria.fill(em.createQuery("select count(s.id) from Suggestion s where " + criteria.text(), Long.class)).getSingleResult() > 0;
    }

    List<SuggestionUnit> units(long id) {
        return em.createQuery("select u from SuggestionUnit u where u.suggestionId = :id order by u.id", SuggestionUnit.class).setParameter("id", id)
                .getResultList();
    }

    /** What is handled together with it, locked in the order of their keys. */
    List<Suggestion> joined(long master) {
        return em.createQuery("select s from Suggestion s where s.joinedTo = :master order by s.id", Suggestion.class).setParameter("master", master)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    List<SuggestionAnswer> answers(long id) {
        return em.createQuery("select a from SuggestionAnswer a where a.suggestionId = :id order by a.id", SuggestionAnswer.class)
                .setParameter("id", id).getResultList();
    }

    List<Long> linked(long id, LinkKind kind) {
        return em.createQuery("select l.targetId from SuggestionLink l where l.suggestionId = :id and l.kind = :kind order by l.id", Long.class)
                .setParameter("id", id).setParameter("kind", kind).getResultList();
    }

    /** The links of that kind are these from now on. */
    void link(long id, LinkKind kind, Collection<Long> targets) {
        List<Long> there = linked(id, kind);
        em.createQuery("delete from SuggestionLink l where l.suggestionId = :id and l.kind = :kind").setParameter("id", id).setParameter("kind", kind)
                .executeUpdate();
        targets.stream().distinct().forEach(target -> em.persist(new SuggestionLink(id, kind, target)));
        if (!there.isEmpty()) {
            em.flush();
        }
    }

    void addLink(long id, LinkKind kind, long target) {
        if (!linked(id, kind).contains(target)) {
            em.persist(new SuggestionLink(id, kind, target));
        }
    }
}
