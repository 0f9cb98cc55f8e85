package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.deadline.DeadlineMoved;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TermKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Keeps the day by which an opinion's answer is awaited beside the opinion, where lists and figures look for it. */
@ApplicationScoped
class AnswerDates {
    private static final Set<TermKind> AWAITED = Set.of(TermKind.ANSWER, TermKind.REHANDLE, TermKind.REPORTED_UP);

    @PersistenceContext
    EntityManager em;

    /** A term that stands still or was cancelled is the step's own business. */
    void on(@Observes DeadlineMoved moved) {
        if (moved.owner() == OwnerKind.OPINION && AWAITED.contains(moved.term()) && moved.to() != null) {
            Opinion opinion = em.find(Opinion.class, moved.ownerId());
            if (opinion != null && opinion.deadline() != null) {
                opinion.ends(moved.to());
            }
        }
    }
}
