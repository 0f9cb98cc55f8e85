package cn.shuanglian.registry.account;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Lets people in by login and password, and counts and stops those who guess (GB/T 22239 身份鉴别 b). */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Logins {
    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;
    @Inject
    Passwords passwords;
    @Inject
    Journal journal;
    @Inject
    Clock clock;
    @Resource
    UserTransaction transaction;

    /**
     * Checks a person's password. After five wrong ones within a quarter of an hour the account is shut for as long, even to the right one.
     * The slow hash is reckoned outside any transaction; what it leads to is decided under a lock on the account, so that a right guess
     * among many wrong ones at once does not slip through.
     *
     * @throws LoginRefused with the same reason for an unknown login, a wrong password and a disabled account
     */
    public Entrance enter(String login, String password, String address) throws LoginRefused {
        Account known = find(em, login, AccountKind.USER);
        boolean right = passwords.matches(password, known == null ? null : known.secretHash());
        Outcome outcome = known == null ? Outcome.refused(LoginRefused.Reason.WRONG) : settled(known.id(), right, address);
        if (outcome.entrance() == null) {
            String reason = outcome.reason().name().toLowerCase(Locale.ROOT);
            journal.enterAttempt(Deed.refused("LOGIN", "account", known == null ? "" : Long.toString(known.id()), reason), shortened(login), address);
            throw new LoginRefused(outcome.reason());
        }
        Caller caller = outcome.entrance().caller();
        journal.enterAttempt(Deed.done("LOGIN", "account", caller.accountId(), caller.area().code(), ""), caller.login(), address);
        return outcome.entrance();
    }

    /** Notes in the journal that a session ended at its owner's wish. */
    public void leave(Caller caller) {
        journal.enterAttempt(Deed.done("LOGOUT", "account", caller.accountId(), caller.area().code(), ""), caller.login(), caller.address());
    }

    /** Whether a session begun under this epoch is still good: rights, password and state of the account are as they were. */
    public boolean stillStands(long accountId, int epoch) {
        Account account = em.find(Account.class, accountId);
        return account != null && account.epoch() == epoch && account.isUsable(LocalDate.now(clock));
    }

    /** The account of that login, or null. Static, since nothing but public methods may be called on another facade. */
    static Account find(EntityManager em, String login, AccountKind kind) {
        return login == null ? null : em.createQuery("select a from Account a where a.loginKey = :login and a.kind = :kind", Account.class)
                .setParameter("login", Account.keyOf(login)).setParameter("kind", kind).getResultStream().findFirst().orElse(null);
    }

    private record Outcome(Entrance entrance, LoginRefused.Reason reason) {
        static Outcome refused(LoginRefused.Reason reason) {
            return new Outcome(null, reason);
        }
    }

    private Outcome settled(long id, boolean right, String address) {
        try {
            transaction.begin();
            try {
                return decided(id, right, address);
            } finally {
                transaction.commit();
            }
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new EJBException(e);
        }
    }

    private Outcome decided(long id, boolean right, String address) {
        if (isLocked(id)) {
            return Outcome.refused(LoginRefused.Reason.LOCKED);
        }
        Account account = em.find(Account.class, id);
        if (!right || !account.isUsable(LocalDate.now(clock))) {
            countFailure(id);
            return Outcome.refused(LoginRefused.Reason.WRONG);
        }
        forgetFailures(id);
        return new Outcome(new Entrance(account.caller(null, address), account.epoch(), account.mustChangeSecret(clock.instant())), null);
    }

    private boolean isLocked(long id) {
        List<?> until = em.createNativeQuery("select locked_until from registry_account where id = ? for update").setParameter(1, id)
                .getResultList();
        return until.get(0) != null && ((Number) until.get(0)).longValue() > clock.millis();
    }

    private void countFailure(long id) {
        Instant now = clock.instant();
        em.createNativeQuery("""
                update registry_account set
                  failures = case when failing_since is null or failing_since < ?1 then 1 else failures + 1 end,
                  locked_until = case when failures >= ?2 then ?3 else locked_until end,
                  failing_since = case when failures = 1 then ?4 else failing_since end
                where id = ?5""")
                .setParameter(1, now.minus(LOCK).toEpochMilli()).setParameter(2, FAILURES_ALLOWED)
                .setParameter(3, now.plus(LOCK).toEpochMilli()).setParameter(4, now.toEpochMilli())
                .setParameter(5, id).executeUpdate();
    }

    private void forgetFailures(long id) {
        em.createNativeQuery("update registry_account set failures = 0, failing_since = null, locked_until = null where id = ? and failures > 0")
                .setParameter(1, id).executeUpdate();
    }

    static String shortened(String login) {
        return login == null ? "" : login.length() > 60 ? login.substring(0, 60) : login;
    }
}
