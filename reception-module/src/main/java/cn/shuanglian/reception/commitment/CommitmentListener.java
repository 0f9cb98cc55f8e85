package cn.shuanglian.reception.commitment;

import cn.shuanglian.reception.opinion.OpinionReplied;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.PlannedInSheet;
import cn.shuanglian.reception.suggestion.ReplyStanding;
import cn.shuanglian.reception.suggestion.SuggestionReplied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps the ledger of promises in step with answers, in their transaction. */
@ApplicationScoped
class CommitmentListener {
    @Inject
    CommitmentBook book;
    @Inject
    CommitmentStore store;

    void on(@Observes OpinionReplied replied) {
        Object[] opinion = store.em.createQuery("""
                select o.title, o.leadUnitId, o.reply, o.mergedInto, o.course.suggestionId from Opinion o where o.id = :id""", Object[].class)
                .setParameter("id", replied.opinionId()).getSingleResult();
        // The answer to a merged opinion is its master's, and so is what it promises.
        if (opinion[3] != null) {
            return;
        }
        // What a suggestion's answer promises stands in the ledger once, however many opinions it answers.
        if (replied.result() == OpinionResult.PLANNED && opinion[4] == null) {
            book.enter(new Promise(CommitmentSource.OPINION, replied.opinionId(), replied.number(), (String) opinion[0], replied.area(),
                    (Long) opinion[1], (String) opinion[2], replied.on(), sensible(replied.promisedFor(), replied.on())));
        } else {
            book.answered(store.ofOpinion(replied.opinionId()), replied.result() == OpinionResult.SOLVED, (String) opinion[2], replied.on());
        }
    }

    void on(@Observes SuggestionReplied replied) {
        ReplyStanding own = replied.own();
        if (own == null) {
            return;
        }
        if (own.promises()) {
            book.enter(new Promise(CommitmentSource.SUGGESTION, replied.suggestionId(), replied.number(), replied.title(), replied.area(),
                    replied.unitId(), own.text(), replied.on(), sensible(own.promisedFor(), replied.on())));
        } else {
            book.answered(store.ofSuggestion(replied.suggestionId(), replied.unitId()), own.done(), own.text(), replied.on());
        }
    }

    /** Nothing is promised for a day before it is promised. */
    private static LocalDate sensible(LocalDate promisedFor, LocalDate on) {
        return promisedFor == null || promisedFor.isBefore(on) ? null : promisedFor;
    }

    /** Closed opinions come in with sheets; what was promised with their answers is owed as well. */
    void on(@Observes PlannedInSheet planned) {
        book.gather(planned.opinions());
    }
}
