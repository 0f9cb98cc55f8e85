package cn.shuanglian.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts wrong passwords, and shuts an account after too many of them; each count is a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Guesses {
    private static final int ALLOWED = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** One statement, so that guesses from two nodes at once are all counted; the version of the row does not matter to anyone here. */
    public void count(Account account) {
        if (account == null) {
            return;
        }
        Instant now = clock.instant();
        em.createNativeQuery("""
                update registry_account set
                  failures = case when failing_since is null or failing_since < ?1 then 1 else failures + 1 end,
                  locked_until = case when failures >= ?2 then ?3 else locked_until end,
                  failing_since = case when failures = 1 then ?4 else failing_since end
                where id = ?5""")
                .setParameter(1, now.minus(LOCK).toEpochMilli()).setParameter(2, ALLOWED)
                .setParameter(3, now.plus(LOCK).toEpochMilli()).setParameter(4, now.toEpochMilli())
                .setParameter(5, account.id()).executeUpdate();
    }

    public void forget(Account account) {
        em.createNativeQuery("update registry_account set failures = 0, failing_since = null, locked_until = null where id = ? and failures > 0")
                .setParameter(1, account.id()).executeUpdate();
    }
}
