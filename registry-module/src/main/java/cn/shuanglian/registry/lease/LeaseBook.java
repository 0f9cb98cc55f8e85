package cn.shuanglian.registry.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** The rows of the leases, inside the caller's transaction; each is locked while it is decided about. */
@ApplicationScoped
class LeaseBook {
    @PersistenceContext
    EntityManager em;

    OptionalLong take(String name, String holder, Duration term) {
        em.createNativeQuery("insert into registry_lease (name, holder, token, until_at) values (?, '', 0, 0) on duplicate key update name = name")
                .setParameter(1, name).executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("select holder, token, until_at > " + Leases.NOW + " from registry_lease where name = ? for update")
                .setParameter(1, name).getSingleResult();
        boolean running = ((Number) row[2]).intValue() == 1;
        boolean own = holder.equals(row[0]);
        if (running && !own) {
            return OptionalLong.empty();
        }
        long token = ((Number) row[1]).longValue() + (running ? 0 : 1);
        em.createNativeQuery("update registry_lease set holder = ?, token = ?, until_at = " + Leases.NOW + " + ? where name = ?")
                .setParameter(1, holder).setParameter(2, token).setParameter(3, term.toMillis()).setParameter(4, name).executeUpdate();
        return OptionalLong.of(token);
    }

    boolean holds(String name, long token) {
        List<?> found = em.createNativeQuery("select 1 from registry_lease where name = ? and token = ? and until_at > " + Leases.NOW)
                .setParameter(1, name).setParameter(2, token).getResultList();
        return !found.isEmpty();
    }

    void release(String name, long token) {
        em.createNativeQuery("update registry_lease set until_at = 0 where name = ? and token = ?").setParameter(1, name).setParameter(2, token)
                .executeUpdate();
    }
}
