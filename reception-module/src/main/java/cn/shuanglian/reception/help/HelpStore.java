package cn.shuanglian.reception.help;

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

/** Finds records of help for whoever is about to take a step, and puts into the journal what was done, without who is helped. */
@Dependent
class HelpStore {
    @PersistenceContext
    EntityManager em;
    @Inject
    HelpSight sight;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The record, if the caller sees it. @throws NotFound otherwise */
    Help require(long id, LockModeType lock) {
        Criteria criteria = sight.criteria().add("h.id = :id", "id", id);
        return criteria.fill(em.createQuery("select h from Help h where " + criteria.text(), Help.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("help", id));
    }

    /** The record, locked for a step that the caller may take now; of two who take one at once, the second is told so. */
    Help demand(long id, HelpAction action, long version) {
        Help help = require(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(version, help.version());
        List<HelpAction> allowed = sight.allowed(help);
        if (!allowed.contains(action)) {
            throw new NotAllowedNow(action.name(), help.status().name(), allowed.stream().map(Enum::name).toList());
        }
        return help;
    }

    void done(String action, Help help, String detail) {
        em.flush();
        journal.enter(Deed.done(action, "help", help.id(), help.areaCode(), detail));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
