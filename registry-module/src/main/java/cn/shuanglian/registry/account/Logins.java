package cn.shuanglian.registry.account;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Lets people in by login and password, and counts and stops those who guess (GB/T 22239 身份鉴别 b). */
@Stateless
@PermitAll
public class Logins {
    @PersistenceContext
    EntityManager em;
    @Inject
    Passwords passwords;
    @Inject
    Guesses guesses;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /**
     * Checks a person's password. After five wrong ones within a quarter of an hour the account is shut for as long, even to the right one.
     * No transaction is open meanwhile: whoever waits for the slow hash must not hold a connection that others need.
     *
     * @throws LoginRefused with the same reason for an unknown login, a wrong password and a disabled account
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entrance enter(String login, String password, String address) throws LoginRefused {
        Account account = find(em, login, AccountKind.USER);
        boolean right = passwords.matches(password, account == null ? null : account.secretHash());
        LoginRefused.Reason refused = account == null ? LoginRefused.Reason.WRONG
                : guesses.settle(account.id(), right && account.isUsable(LocalDate.now(clock)));
        if (refused != null) {
            String id = account == null ? "" : Long.toString(account.id());
            journal.enterAttempt(Deed.refused("LOGIN", "account", id, refused.name().toLowerCase(Locale.ROOT)), shortened(login), address);
            throw new LoginRefused(refused);
        }
        journal.enterAttempt(Deed.done("LOGIN", "account", account.id(), account.areaCode(), ""), account.login(), address);
        return new Entrance(account.caller(null, address), account.epoch(), account.mustChangeSecret(clock.instant()));
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

    /** Whom an account stands for as its rights are now, for what it has made to work without a login; null where it may not be used. */
    public Caller callerOf(long accountId) {
        Account account = em.find(Account.class, accountId);
        return account == null || !account.isUsable(LocalDate.now(clock)) ? null : account.caller(null, "");
    }

    /** The account of that login, or null. Static, since nothing but public methods may be called on another facade. */
    static Account find(EntityManager em, String login, AccountKind kind) {
        return login == null ? null : em.createQuery("select a from Account a where a.loginKey = :login and a.kind = :kind", Account.class)
                .setParameter("login", Account.keyOf(login)).setParameter("kind", kind).getResultStream().findFirst().orElse(null);
    }

    static String shortened(String login) {
        return login == null ? "" : login.length() > 60 ? login.substring(0, 60) : login;
    }
}
