package cn.shuanglian.reception.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * What becomes of opinions whose answer promised something, once that is done and their speaker heard of it: what was planned is solved
 * (B→A). For whoever keeps promises, who has looked before whether the caller may say so.
 */
@ApplicationScoped
public class KeptPromises {
    private static final int LONGEST_NOTE = 1000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Timeline timeline;

    /** The opinion, and all that were answered with it, are solved; one whose result is another by now stays as it is. */
    public void kept(long opinion, LocalDate on, String done) {
        String note = done == null || done.length() <= LONGEST_NOTE ? done : done.substring(0, LONGEST_NOTE);
        em.createQuery("select o from Opinion o where (o.id = :id or o.mergedInto = :id) and o.result = :planned order by o.id", Opinion.class)
                .setParameter("id", opinion).setParameter("planned", OpinionResult.PLANNED).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().forEach(each -> {
                    each.promiseKept();
                    timeline.add(each, "PROMISE_KEPT", each.status(), on, note);
                });
    }
}
