package cn.shuanglian.reception.lineage;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which records hang together; keys only, so that it does not matter who asks. Of large families the first so many are enough to read. */
@Dependent
class Ties {
    static final int MOST = 200;
    private static final String SOURCE = "l.kind = cn.shuanglian.reception.suggestion.LinkKind.SOURCE_OPINION";

    @PersistenceContext
    EntityManager em;

    /** The opinion, the one it is merged into, and those merged into either. */
    Set<Long> family(long opinion, Long master) {
        Set<Long> family = new LinkedHashSet<>(master == null ? List.of(opinion) : List.of(opinion, master));
        family.addAll(em.createQuery("select o.id from Opinion o where o.mergedInto = :master order by o.id", Long.class)
                .setParameter("master", master == null ? opinion : master).setMaxResults(MOST).getResultList());
        return family;
    }

    /** The suggestions drawn from these opinions, whether the suggestion says so or the opinion's way. */
    Set<Long> drawnFrom(Collection<Long> opinions) {
        Set<Long> drawn = new TreeSet<>(em.createQuery("select l.suggestionId from SuggestionLink l where " + SOURCE + " and l.targetId in :ids", Long.class)
                .setParameter("ids", opinions).setMaxResults(MOST).getResultList());
        drawn.addAll(em.createQuery("select o.course.suggestionId from Opinion o where o.id in :ids and o.course.suggestionId is not null", Long.class)
                .setParameter("ids", opinions).getResultList());
        return drawn;
    }

    /** The opinions each of these suggestions was drawn from. */
    Map<Long, Set<Long>> sources(Collection<Long> suggestions) {
        Map<Long, Set<Long>> sources = new HashMap<>();
        if (!suggestions.isEmpty()) {
            collect(sources, em.createQuery("select l.suggestionId, l.targetId from SuggestionLink l where " + SOURCE
                    + " and l.suggestionId in :ids order by l.id").setParameter("ids", suggestions));
            collect(sources, em.createQuery("select o.course.suggestionId, o.id from Opinion o where o.course.suggestionId in :ids order by o.id")
                    .setParameter("ids", suggestions));
        }
        return sources;
    }

    private static void collect(Map<Long, Set<Long>> sources, Query pairs) {
        for (Object pair : pairs.setMaxResults(MOST).getResultList()) {
            Object[] ends = (Object[]) pair;
            sources.computeIfAbsent((Long) ends[0], none -> new LinkedHashSet<>()).add((Long) ends[1]);
        }
    }

    /** The units that work on an opinion, the one that leads among them. */
    Set<Long> units(long opinion) {
        return new TreeSet<>(em.createQuery("select w.unitId from OpinionUnit w where w.opinionId = :id", Long.class).setParameter("id", opinion)
                .getResultList());
    }

    Map<Long, String> numbers(Collection<Long> opinions) {
        Map<Long, String> numbers = new HashMap<>();
        if (!opinions.isEmpty()) {
            em.createQuery("select o.id, o.number from Opinion o where o.id in :ids", Object[].class).setParameter("ids", opinions).getResultStream()
                    .forEach(found -> numbers.put((Long) found[0], (String) found[1]));
        }
        return numbers;
    }
}
