package cn.shuanglian.registry.journal;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes the journal. There is no deed without its row: both stand or fall in one transaction. */
@Stateless
@PermitAll
public class Journal {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** Adds what the caller has just done; refuses to be called outside the deed's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enter(Deed deed) {
        Caller caller = callers.current();
        em.persist(new JournalEntry(deed, caller, clock.instant()));
    }

    /** Adds an attempt that came to nothing (a refused login, say) or one made by nobody known. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void enterAttempt(Deed deed, String login, String address) {
        em.persist(new JournalEntry(deed, login, address, clock.instant()));
    }
}
