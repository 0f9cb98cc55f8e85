package cn.shuanglian.reception.commitment;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
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

/** Finds promises for whoever is about to take a step, and writes what was done into their way and the journal. */
@Dependent
class CommitmentStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    CommitmentSight sight;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The promise, if the caller sees it. @throws NotFound otherwise */
    Commitment require(long id, LockModeType lock) {
        Criteria criteria = sight.criteria().add("c.id = :id", "id", id);
        return criteria.fill(em.createQuery("select c from Commitment c where " + criteria.text(), Commitment.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("commitment", id));
    }

    /** The opinion whose answer made the promise, or null. @throws NotFound for a promise the caller does not see */
    Long opinion(long id) {
        Criteria criteria = sight.criteria().add("c.id = :id", "id", id);
        List<Long> found = criteria.fill(em.createQuery("select c.opinionId from Commitment c where " + criteria.text(), Long.class)).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("commitment", id);
        }
        return found.get(0);
    }

    /** The promise, locked for a step that the caller may take now; of two who take one at once, the second is told so. */
    Commitment demand(CommitmentStep step) {
        Commitment commitment = require(step.id(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(step.version(), commitment.version());
        List<CommitmentAction> allowed = sight.allowed(commitment);
        if (!allowed.contains(step.action())) {
            throw new NotAllowedNow(step.action().name(), commitment.state().name(), allowed.stream().map(Enum::name).toList());
        }
        return commitment;
    }

    /** The promise that the answer to this opinion made, locked; null where there is none. */
    Commitment ofOpinion(long opinion) {
        return locked(new Criteria().add("c.opinionId = :opinion", "opinion", opinion));
    }

    /** The promise that this unit's answer to the suggestion made, locked; null where there is none. */
    Commitment ofSuggestion(long suggestion, long unit) {
        return locked(new Criteria().add("c.suggestionId = :suggestion", "suggestion", suggestion).add("c.unitId = :unit", "unit", unit));
    }

    private Commitment locked(Criteria criteria) {
        return criteria.fill(em.createQuery("select c from Commitment c where " + criteria.text(), Commitment.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElse(null);
    }

    /** @param from the day it was promised for before */
    void note(Commitment commitment, String action, LocalDate on, LocalDate from, String note) {
        em.persist(new CommitmentStepTaken(commitment, action, on, from, note).by(sight.caller().name(), clock.instant()));
        em.flush();
        journal.enter(Deed.done("COMMITMENT_" + action, "commitment", commitment.id(), commitment.areaCode(), commitment.number() + " "
                + commitment.state() + " " + (commitment.dueOn() == null ? "" : commitment.dueOn())));
    }

    List<CommitmentSheet.Step> steps(long id) {
        return em.createQuery("select s from CommitmentStepTaken s where s.commitmentId = :id order by s.id", CommitmentStepTaken.class)
                .setParameter("id", id).getResultStream().map(CommitmentStepTaken::entry).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
