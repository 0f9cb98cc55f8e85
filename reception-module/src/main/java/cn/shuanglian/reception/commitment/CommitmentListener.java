package cn.shuanglian.reception.commitment;

import cn.shuanglian.reception.opinion.OpinionReplied;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.suggestion.SuggestionReplied;
import cn.shuanglian.registry.imports.SheetTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps the ledger of promises in step with answers, in their transaction. */
@ApplicationScoped
class CommitmentListener {
    private static final String DONE = "A";
    private static final String PLANNED = "B";

    @Inject
    CommitmentBook book;
    @Inject
    CommitmentStore store;

    void on(@Observes OpinionReplied replied) {
        Object[] opinion = store.em.createQuery("select o.title, o.leadUnitId, o.reply, o.mergedInto from Opinion o where o.id = :id", Object[].class)
                .setParameter("id", replied.opinionId()).getSingleResult();
        // The answer to a merged opinion is its master's, and so is what it promises.
        if (opinion[3] != null) {
            return;
        }
        if (replied.result() == OpinionResult.PLANNED) {
            book.enter(new Promise(CommitmentSource.OPINION, replied.opinionId(), replied.number(), (String) opinion[0], replied.area(),
                    (Long) opinion[1], (String) opinion[2], replied.on(), sensible(replied.promisedFor(), replied.on())));
        } else {
            book.answered(store.ofOpinion(replied.opinionId()), replied.result() == OpinionResult.SOLVED, (String) opinion[2], replied.on());
        }
    }

    void on(@Observes SuggestionReplied replied) {
        if (replied.promisedFor() != null || PLANNED.equals(replied.replyClass())) {
            book.enter(new Promise(CommitmentSource.SUGGESTION, replied.suggestionId(), replied.number(), replied.title(), replied.area(),
                    replied.unitId(), replied.text(), replied.on(), sensible(replied.promisedFor(), replied.on())));
        } else {
            book.answered(store.ofSuggestion(replied.suggestionId(), replied.unitId()), DONE.equals(replied.replyClass()), replied.text(),
                    replied.on());
        }
    }

    /** Nothing is promised for a day before it is promised. */
    private static LocalDate sensible(LocalDate promisedFor, LocalDate on) {
        return promisedFor == null || promisedFor.isBefore(on) ? null : promisedFor;
    }

    /** Closed opinions come in with sheets; what was promised with their answers is owed as well. */
    void on(@Observes SheetTaken taken) {
        if (taken.kind().equals("opinions")) {
            book.gather();
        }
    }
}
