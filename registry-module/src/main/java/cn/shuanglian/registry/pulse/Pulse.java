package cn.shuanglian.registry.pulse;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Asks the database for a sign of life. */
@Stateless
@PermitAll
public class Pulse {
    @PersistenceContext
    EntityManager em;

    /** Returns when the database has answered; throws when it does not. */
    public void feel() {
        em.createNativeQuery("select 1").getSingleResult();
    }
}
