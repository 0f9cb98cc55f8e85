package cn.shuanglian.reception.sweep;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
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

/** Finds sweeps and their places for whoever is about to take a step, and puts into the journal what was done. */
@Dependent
class SweepStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    SweepSight sight;
    @Inject
    Journal journal;
    @Inject
    Changes changes;
    @Inject
    Clock clock;

    /** The sweep, if the caller sees it. @throws NotFound otherwise */
    Sweep require(long id, LockModeType lock) {
        Criteria criteria = sight.sweeps().add("s.id = :id", "id", id);
        return criteria.fill(em.createQuery("select s from Sweep s where " + criteria.text(), Sweep.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("sweep", id));
    }

    /** The open sweep, locked, if the caller runs it; of two who change it at once, the second is told so. */
    Sweep run(long id, Long version) {
        Sweep sweep = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (!sight.runs(sweep.areaCode())) {
            throw new Refused("sweep.notYours", null);
        }
        if (version != null) {
            Stale.unless(version, sweep.version());
        }
        if (sweep.state() != SweepState.OPEN) {
            throw new Refused("sweep.closed", null);
        }
        return sweep;
    }

    /** The place, if the caller sees it. @throws NotFound otherwise */
    SweepCheck check(long id, LockModeType lock) {
        Criteria criteria = sight.checks().add("c.id = :id", "id", id).add("s.id = c.sweepId");
        long seen = criteria.fill(em.createQuery("select c.id from SweepCheck c, Sweep s where " + criteria.text(), Long.class)).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("check", id));
        SweepCheck check = em.find(SweepCheck.class, seen, lock);
        if (check == null) {
            throw new NotFound("check", id);
        }
        return check;
    }

    Sweep of(SweepCheck check) {
        return em.find(Sweep.class, check.sweepId());
    }

    void done(String action, Sweep sweep, String detail) {
        em.flush();
        journal.enter(Deed.done(action, "sweep", sweep.id(), sweep.areaCode(), sweep.number() + " " + detail));
    }

    /** Whoever follows a sweep is told of its places, too. */
    void done(String action, SweepCheck check, Sweep sweep, String detail) {
        em.flush();
        changes.note("sweep", sweep.id(), sweep.areaCode(), ChangeKind.SAVED);
        journal.enter(Deed.done(action, "check", check.id(), check.areaCode(), sweep.number() + " " + check.place() + (detail.isEmpty() ? "" : ": " + detail)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static String text(String typed, String field, int longest, boolean needed) {
        if (typed == null || typed.isBlank()) {
            if (needed) {
                throw new Refused("required", field);
            }
            return null;
        }
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Refused("tooLong", field, longest);
        }
        return text;
    }
}
