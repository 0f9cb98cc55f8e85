package cn.shuanglian.registry.change;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives changes their places; the row of the counter is locked while that happens, so that places become visible in their order. */
@Dependent
class ChangeNumbers {
    /** Marks what no person asked for, for whoever reads the database's log. */
    static final String BY_THE_CLOCK = "/* by the clock */";
    private static final int BATCH = 2000;

    @PersistenceContext
    EntityManager em;

    FeedState state() {
        Object[] row = (Object[]) em.createNativeQuery("select " + BY_THE_CLOCK + " feed, last_seq from registry_change_counter where id = 1").getSingleResult();
        return new FeedState((String) row[0], ((Number) row[1]).longValue());
    }

    long last() {
        return ((Number) em.createNativeQuery("select last_seq from registry_change_counter where id = 1").getSingleResult()).longValue();
    }

    void rename() {
        em.createNativeQuery("update registry_change_counter set feed = ? where id = 1").setParameter(1, UUID.randomUUID().toString()).executeUpdate();
    }

    int give() {
        if (em.createNativeQuery("select " + BY_THE_CLOCK + " id from registry_change where seq is null limit 1").getResultList().isEmpty()) {
            return 0;
        }
        long last = ((Number) em.createNativeQuery("select " + BY_THE_CLOCK + " last_seq from registry_change_counter where id = 1 for update")
                .getSingleResult()).longValue();
        // Read without locks: rows of open transactions are not seen, not waited for, and get their places when they are committed.
        List<?> waiting = em.createNativeQuery("select " + BY_THE_CLOCK + " id from registry_change where seq is null order by id limit " + BATCH).getResultList();
        if (waiting.isEmpty()) {
            return 0;
        }
        String ids = waiting.stream().map(Object::toString).collect(Collectors.joining(","));
        em.createNativeQuery("update " + BY_THE_CLOCK + " registry_change c join (select id, row_number() over (order by id) as place from registry_change where id in ("
                + ids + ")) n on n.id = c.id set c.seq = ? + n.place").setParameter(1, last).executeUpdate();
        em.createNativeQuery("delete " + BY_THE_CLOCK + " o from registry_change o join registry_change n on n.object_id = o.object_id and n.type = o.type"
                + " and n.seq > o.seq where n.seq > ?").setParameter(1, last).executeUpdate();
        em.createNativeQuery("update " + BY_THE_CLOCK + " registry_change_counter set last_seq = ? where id = 1").setParameter(1, last + waiting.size())
                .executeUpdate();
        return waiting.size();
    }
}
