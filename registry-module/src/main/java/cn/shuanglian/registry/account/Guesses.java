package cn.shuanglian.registry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts wrong passwords, and shuts an account after too many of them. */
@ApplicationScoped
class Guesses {
    private static final int ALLOWED = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /**
     * What a password that was right or wrong leads to, in a short transaction of its own: null lets the person in. The account's row is
     * locked meanwhile, so that of many guesses at once every wrong one is counted and a right one does not slip in behind the lock.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LoginRefused.Reason settle(long account, boolean right) {
        if (isLocked(account)) {
            return LoginRefused.Reason.LOCKED;
        }
        if (right) {
            em.createNativeQuery("update registry_account set failures = 0, failing_since = null, locked_until = null where id = ? and failures > 0")
                    .setParameter(1, account).executeUpdate();
            return null;
        }
        count(account);
        return LoginRefused.Reason.WRONG;
    }

    private boolean isLocked(long account) {
        List<?> until = em.createNativeQuery("select locked_until from registry_account where id = ? for update").setParameter(1, account)
                .getResultList();
        return until.get(0) != null && ((Number) until.get(0)).longValue() > clock.millis();
    }

    private void count(long account) {
        Instant now = clock.instant();
        em.createNativeQuery("""
                update registry_account set
                  failures = case when failing_since is null or failing_since < ?1 then 1 else failures + 1 end,
                  locked_until = case when failures >= ?2 then ?3 else locked_until end,
                  failing_since = case when failures = 1 then ?4 else failing_since end
                where id = ?5""")
                .setParameter(1, now.minus(LOCK).toEpochMilli()).setParameter(2, ALLOWED)
                .setParameter(3, now.plus(LOCK).toEpochMilli()).setParameter(4, now.toEpochMilli())
                .setParameter(5, account).executeUpdate();
    }
}
