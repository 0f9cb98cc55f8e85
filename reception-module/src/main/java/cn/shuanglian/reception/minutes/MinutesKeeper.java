package cn.shuanglian.reception.minutes;

import cn.shuanglian.reception.session.ReceptionHeld;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Every reception that was held has minutes; when its record is corrected, they have to be signed anew. */
@ApplicationScoped
class MinutesKeeper {
    @PersistenceContext
    EntityManager em;
    @Inject
    MinutesStore store;

    void on(@Observes ReceptionHeld held) {
        ReceptionMinutes minutes = em.find(ReceptionMinutes.class, held.receptionId(), LockModeType.PESSIMISTIC_WRITE);
        if (minutes == null) {
            em.persist(new ReceptionMinutes(held));
        } else {
            store.reopen(minutes);
        }
    }
}
