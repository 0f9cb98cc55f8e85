package cn.shuanglian.registry.journal;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Writes the journal. There is no deed without its row: both stand or fall in one transaction. What was done to a record that programs
 * outside follow is a change of it as well, so it stands in the feed without anybody else having to think of that.
 */
@Stateless
@PermitAll
public class Journal {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Changes changes;
    @Inject
    Clock clock;

    /** Adds what the caller has just done; refuses to be called outside the deed's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enter(Deed deed) {
        Caller caller = callers.current();
        em.persist(new JournalEntry(deed, caller, clock.instant()));
        if (deed.isDone() && Changes.TYPES.contains(deed.object())) {
            changes.note(deed.object(), Long.parseLong(deed.objectId()), deed.area(), ChangeKind.SAVED);
        }
    }

    /** Adds an attempt that came to nothing (a refused login, say) or one made by nobody known. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void enterAttempt(Deed deed, String login, String address) {
        em.persist(new JournalEntry(deed, login, address, clock.instant()));
    }
}
