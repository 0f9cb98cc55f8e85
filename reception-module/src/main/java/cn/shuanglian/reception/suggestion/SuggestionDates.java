package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.deadline.DeadlineMoved;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.TermKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the days that lists of suggestions show in step with the terms that run, in the transaction that moves these. */
@ApplicationScoped
class SuggestionDates {
    @PersistenceContext
    EntityManager em;

    void on(@Observes DeadlineMoved moved) {
        if (moved.owner() != OwnerKind.SUGGESTION || moved.to() == null) {
            return;
        }
        Suggestion suggestion = em.find(Suggestion.class, moved.ownerId());
        if (suggestion == null) {
            return;
        }
        if (moved.term() == TermKind.SUGGESTION_ANSWER || moved.term() == TermKind.SUGGESTION_REHANDLE) {
            suggestion.ends(moved.to());
        } else if (moved.term() == TermKind.SUGGESTION_EVALUATE) {
            suggestion.judgedBy(moved.to());
        }
    }
}
