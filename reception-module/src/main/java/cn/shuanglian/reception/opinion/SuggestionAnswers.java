package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.suggestion.ReplyStanding;
import cn.shuanglian.reception.suggestion.SuggestionReplied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** What became part of a suggestion is answered with it, once all units that were to answer the suggestion have done so. */
@ApplicationScoped
class SuggestionAnswers {
    private static final int LONGEST = 4000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Answering answering;
    @Inject
    Timeline timeline;
    @Inject
    OpinionSight sight;
    @Inject
    KeptPromises promises;

    void on(@Observes SuggestionReplied replied) {
        if (replied.whole() == null) {
            return;
        }
        List<Opinion> waiting = em.createQuery("select o from Opinion o where o.course.suggestionId = :suggestion and o.status = :waiting order by o.id",
                Opinion.class).setParameter("suggestion", replied.suggestionId()).setParameter("waiting", OpinionStatus.IN_SUGGESTION)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        waiting.forEach(opinion -> answer(opinion, replied));
        em.flush();
        if (replied.whole().done()) {
            promises.keptWith(replied.suggestionId(), replied.on(), replied.whole().text());
        }
    }

    private void answer(Opinion opinion, SuggestionReplied replied) {
        LocalDate on = replied.on().isBefore(opinion.lastDay()) ? opinion.lastDay() : replied.on();
        ReplyStanding whole = replied.whole();
        OpinionResult result = result(whole);
        String text = whole.text().isBlank() ? replied.title() : whole.text().strip();
        answering.answer(opinion, result, cut(text), replied.number(), result == OpinionResult.PLANNED ? whole.promisedFor() : null, on,
                on.isBefore(sight.today()) ? sight.today() : on);
        opinion.goTo(OpinionStatus.REPLIED);
        timeline.add(opinion, StepTaken.ANSWERED_BY_SUGGESTION, OpinionStatus.IN_SUGGESTION, on, replied.number() + " " + replied.title());
    }

    /** What is neither done nor promised was explained; a promise without a day is none. */
    private static OpinionResult result(ReplyStanding whole) {
        if (whole.done()) {
            return OpinionResult.SOLVED;
        }
        return whole.promises() && whole.promisedFor() != null ? OpinionResult.PLANNED : OpinionResult.EXPLAINED;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
