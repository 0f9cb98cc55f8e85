package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes every step of a suggestion twice: into its timeline for those who work on it, and into the journal for the auditor. */
@Dependent
class SuggestionTrail {
    static final String DRAFT = "DRAFT";
    static final String AMEND = "AMEND";

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Callers callers;
    @Inject
    Changes changes;
    @Inject
    Clock clock;

    /** Every step makes what others have read old, even one that changes only what belongs to the suggestion. */
    void add(Suggestion suggestion, String action, SuggestionStatus from, LocalDate on, String note) {
        if (from != null) {
            em.lock(suggestion, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.persist(new SuggestionStepTaken(suggestion,
                new SuggestionEntry(clock.instant(), action, from, suggestion.status(), on, callers.current().name(), note)));
        em.flush();
        journal.enter(Deed.done("SUGGESTION_" + action, "suggestion", suggestion.id(), suggestion.areaCode(),
                (suggestion.number() == null ? "" : suggestion.number() + " ") + (from == null ? "" : from + " ") + "> " + suggestion.status()
                        + " on " + on));
        if (suggestion.number() != null && suggestion.openness() != Openness.CONFIDENTIAL) {
            changes.note("suggestion", suggestion.id(), suggestion.areaCode(), ChangeKind.SAVED);
        }
    }

    List<SuggestionEntry> of(long suggestion) {
        return em.createQuery("select t from SuggestionStepTaken t where t.suggestionId = :id order by t.id", SuggestionStepTaken.class)
                .setParameter("id", suggestion).getResultStream().map(SuggestionStepTaken::entry).toList();
    }
}
