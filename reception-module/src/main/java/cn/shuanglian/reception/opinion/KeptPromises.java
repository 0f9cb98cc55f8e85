package cn.shuanglian.reception.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of opinions whose answer promised something, once that is done and their speaker heard of it: what was planned is solved
 * (B→A); or once a later answer says that it will not be (B→C). For whoever keeps promises, who has looked before whether the caller may say so.
 */
@ApplicationScoped
public class KeptPromises {
    private static final int LONGEST_NOTE = 1000;
    /** A meeting that is about to be held finds an answer of its own. */
    private static final Set<OpinionStatus> ANSWERED = EnumSet.of(OpinionStatus.REPLIED, OpinionStatus.FED_BACK, OpinionStatus.CLOSED);

    @PersistenceContext
    EntityManager em;
    @Inject
    Timeline timeline;
    @Inject
    OpinionTerms terms;
    @Inject
    OpinionSight sight;
    @Inject
    Event<OpinionReplied> replied;

    /** The opinion, and all that were answered with it, are solved; one whose result is another by now stays as it is. */
    public void kept(long opinion, LocalDate on, String done) {
        solve(planned(List.of(opinion)), on, done);
    }

    /** Locks what {@link #kept} would change; before the promise itself, since answers lock them in that order. */
    public void lock(long opinion) {
        planned(List.of(opinion));
    }

    /** As {@link #kept}, for what was answered with that suggestion and has had no answer of its own since. */
    void keptWith(long suggestion, LocalDate on, String done) {
        List<Long> answered = em.createQuery("select o.id from Opinion o where o.course.suggestionId = :suggestion and o.result = :planned",
                Long.class).setParameter("suggestion", suggestion).setParameter("planned", OpinionResult.PLANNED).getResultList();
        if (!answered.isEmpty()) {
            solve(planned(answered), on, done);
            em.flush();
        }
    }

    /**
     * What a suggestion's answer promised will not be, as a later answer to it says: that is the answer now, beside the earlier one, and every
     * speaker is to be told, whoever heard of the promise before.
     */
    void endedWith(long suggestion, LocalDate on, String why) {
        List<Long> answered = em.createQuery("select o.id from Opinion o where o.course.suggestionId = :suggestion and o.result = :planned",
                Long.class).setParameter("suggestion", suggestion).setParameter("planned", OpinionResult.PLANNED).getResultList();
        if (!answered.isEmpty()) {
            planned(answered).forEach(each -> end(each, on, why));
        }
    }

    private void end(Opinion opinion, LocalDate on, String why) {
        OpinionStatus from = opinion.status();
        if (!ANSWERED.contains(from)) {
            return;
        }
        em.persist(OpinionAnswer.replaced(opinion, opinion.answer()));
        opinion.promiseEnded(why, on.isBefore(opinion.lastDay()) ? opinion.lastDay() : on);
        terms.answeredWithMaster(opinion, sight.today());
        timeline.add(opinion, StepTaken.PROMISE_ENDED, from, opinion.repliedOn(), cut(why));
        em.flush();
        replied.fire(opinion.replied());
    }

    private List<Opinion> planned(List<Long> masters) {
        Set<Long> family = new HashSet<>(masters);
        family.addAll(em.createQuery("select o.id from Opinion o where o.mergedInto in :masters", Long.class).setParameter("masters", masters)
                .getResultList());
        return em.createQuery("select o from Opinion o where o.id in :family and o.result = :planned order by o.id", Opinion.class)
                .setParameter("family", family).setParameter("planned", OpinionResult.PLANNED).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void solve(List<Opinion> planned, LocalDate on, String done) {
        String note = cut(done);
        planned.forEach(each -> {
            each.promiseKept();
            timeline.add(each, "PROMISE_KEPT", each.status(), on, note);
        });
    }

    private static String cut(String note) {
        return note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }
}
