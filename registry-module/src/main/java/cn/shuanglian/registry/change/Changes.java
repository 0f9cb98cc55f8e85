package cn.shuanglian.registry.change;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.SYSTEM_ADMIN;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Callers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * What changed, in order. A change is noted in the transaction of what it tells of, without a place; {@link #number} gives places afterwards,
 * and only to what is committed. So whoever has read up to a place has missed nothing before it, however long some transaction took.
 */
@Stateless
@DenyAll
public class Changes {
    /** Kinds of records whose changes are told, as the API names them; deeds of these that the journal hears of are noted by it. */
    public static final Set<String> TYPES = Set.of("opinion", "suggestion", "reception", "activity", "help", "deputy", "group", "station", "unit",
            "body", "link", "document", "turnover", "commitment", "sweep");
    private static final String ROW = """
            select new cn.shuanglian.registry.change.ChangeRow(c.seq, c.type, c.objectId, c.kind, c.changedAt) from Change c
            where c.seq > :after and c.areaCode like :scope""";

    @PersistenceContext
    EntityManager em;
    @Inject
    ChangeNumbers numbers;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** Notes that a record changed; stands or falls with the caller's transaction and refuses to be called outside one. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(String type, long id, String areaCode, ChangeKind kind) {
        em.persist(new Change(type, id, areaCode == null ? "" : areaCode, kind, clock.instant()));
    }

    /** Changes after that place in the caller's area, the earliest first; {@code types} narrows them, none of them means all. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public ChangesRead after(long place, List<String> types, int most) {
        // Asked first: what has a place up to there is committed, so that the query below misses none of it.
        long last = numbers.last();
        var query = em.createQuery(ROW + (types.isEmpty() ? "" : " and c.type in :types") + " order by c.seq", ChangeRow.class)
                .setParameter("after", place).setParameter("scope", callers.current().area().pattern());
        if (!types.isEmpty()) {
            query.setParameter("types", types);
        }
        List<ChangeRow> found = query.setMaxResults(most + 1).getResultList();
        if (found.size() > most) {
            return new ChangesRead(List.copyOf(found.subList(0, most)), found.get(most - 1).seq(), true);
        }
        long read = found.isEmpty() ? place : found.get(found.size() - 1).seq();
        return new ChangesRead(found, Math.max(read, last), false);
    }

    /** As {@link #after} for one type in the whole country; asked every second by each node's index. */
    @RolesAllowed(SYSTEM)
    public List<ChangeRow> following(long place, String type, int most) {
        return em.createQuery(ROW + " and c.type = :type order by c.seq", ChangeRow.class).setParameter("after", place).setParameter("scope", "%")
                .setParameter("type", type).setHint("eclipselink.sql.hint", ChangeNumbers.BY_THE_CLOCK).setMaxResults(most).getResultList();
    }

    /** How many changes of a type come after that place. */
    @RolesAllowed(SYSTEM)
    public long countAfter(long place, String type) {
        return em.createQuery("select count(c.id) from Change c where c.seq > :after and c.type = :type", Long.class).setParameter("after", place)
                .setParameter("type", type).setHint("eclipselink.sql.hint", ChangeNumbers.BY_THE_CLOCK).getSingleResult();
    }

    /** How far the feed has come. */
    @RolesAllowed(SYSTEM)
    public FeedState state() {
        return numbers.state();
    }

    /** Gives the feed a new name, so that every index that follows it begins anew; the places stay what they are. */
    @RolesAllowed({SYSTEM_ADMIN, SYSTEM})
    public void rename() {
        numbers.rename();
    }

    /**
     * Gives places to what was committed since, a few thousand at a time; of a record that changed several times only the latest change
     * stays. Nodes may do so at once: they wait for each other. Returns how many changes got a place.
     */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int number() {
        return numbers.give();
    }
}
