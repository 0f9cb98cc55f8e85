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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        lock(replied.suggestionId());
        List<Opinion> waiting = em.createQuery("select o from Opinion o where o.course.suggestionId = :suggestion and o.status = :waiting order by o.id",
                Opinion.class).setParameter("suggestion", replied.suggestionId()).setParameter("waiting", OpinionStatus.IN_SUGGESTION)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        waiting.forEach(opinion -> answer(opinion, replied));
        em.flush();
        if (replied.whole().done()) {
            promises.keptWith(replied.suggestionId(), replied.on(), replied.whole().text());
        } else if (!replied.whole().promises()) {
            promises.endedWith(replied.suggestionId(), replied.on(), words(replied));
        }
    }

    /** All that the answer changes, masters and whoever waits for them together: in the order of their keys, as whoever merges locks them. */
    private void lock(long suggestion) {
        Set<Long> family = new HashSet<>(em.createQuery("select o.id from Opinion o where o.course.suggestionId = :suggestion and (o.status = :waiting"
                + " or o.result = :planned)", Long.class).setParameter("suggestion", suggestion).setParameter("waiting", OpinionStatus.IN_SUGGESTION)
                .setParameter("planned", OpinionResult.PLANNED).getResultList());
        if (!family.isEmpty()) {
            family.addAll(em.createQuery("select o.id from Opinion o where o.mergedInto in :masters", Long.class).setParameter("masters", Set.copyOf(family))
                    .getResultList());
            em.createQuery("select o from Opinion o where o.id in :family order by o.id", Opinion.class).setParameter("family", family)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
    }

    private void answer(Opinion opinion, SuggestionReplied replied) {
        LocalDate on = replied.on().isBefore(opinion.lastDay()) ? opinion.lastDay() : replied.on();
        ReplyStanding whole = replied.whole();
        OpinionResult result = result(whole);
        LocalDate today = sight.today();
        answering.answer(opinion, result, words(replied), replied.number(), result == OpinionResult.PLANNED ? whole.promisedFor() : null, on,
                on.isBefore(today) ? today : on);
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

    private static String words(SuggestionReplied replied) {
        String text = replied.whole().text();
        return cut(text.isBlank() ? replied.title() : text.strip());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
