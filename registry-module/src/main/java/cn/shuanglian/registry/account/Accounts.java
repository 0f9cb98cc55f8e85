package cn.shuanglian.registry.account;

import static cn.shuanglian.registry.caller.Role.SECURITY_ADMIN;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.SYSTEM_ADMIN;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Accounts of people and clients of the API. The system administrator creates and shuts accounts but gives no rights; the security
 * administrator gives rights and registers clients but creates no people: 三员分立. Each looks after the accounts of the own area and
 * what lies below it; others are not found.
 */
@Stateless
@DenyAll
public class Accounts {
    @PersistenceContext
    EntityManager em;
    @Inject
    Passwords passwords;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** Creates a person's account with a first password that must be changed at once. Refuses a login that is taken in any spelling. */
    @RolesAllowed({SYSTEM_ADMIN, SYSTEM})
    public NewSecret create(@Valid CreateAccount asked) {
        String first = Tokens.newSecret().substring(0, 14) + "a1-";
        return keep(new Account(AccountKind.USER, asked, passwords.hashed(first), clock.instant()), first);
    }

    /** Registers a client with its secret, shown once. Refuses a client without an end date or with a taken name. */
    @RolesAllowed({SECURITY_ADMIN, SYSTEM})
    public NewSecret register(@Valid CreateAccount asked) {
        if (asked.expiresOn() == null) {
            throw new Refused("client.expiry", "expiresOn");
        }
        String secret = Tokens.newSecret();
        return keep(new Account(AccountKind.CLIENT, asked, Secret.digest(secret), clock.instant()), secret);
    }

    /** Replaces the rights of an account and ends its sessions. Refuses unknown roles, two of the three administrators, and one's own rights. */
    @RolesAllowed({SECURITY_ADMIN, SYSTEM})
    public void grant(long id, Set<String> roles, long version) {
        Account account = require(id, version);
        if (!Role.ALL.containsAll(roles)) {
            throw new Refused("role.unknown", "roles");
        }
        if (roles.size() > 1 && !Collections.disjoint(roles, Role.ADMINS)) {
            throw new Refused("role.exclusive", "roles");
        }
        if (account.id() == callers.current().accountId()) {
            throw new Refused("role.own", "roles");
        }
        giveRoles(account, roles);
    }

    /** Shuts or reopens an account; its sessions and tokens end at once. */
    @RolesAllowed({SYSTEM_ADMIN, SECURITY_ADMIN})
    public void shut(long id, boolean shut, long version) {
        Account account = require(id, version);
        account.disable(shut);
        journal.enter(Deed.done(shut ? "ACCOUNT_SHUT" : "ACCOUNT_REOPENED", "account", id, account.areaCode(), ""));
    }

    /**
     * Gives a person who forgot the password a new first one. Refuses it for the three administrators: whoever knew the password of
     * another one would be two of them.
     */
    @RolesAllowed(SYSTEM_ADMIN)
    public NewSecret resetPassword(long id, long version) {
        Account account = require(id, version);
        if (account.kind() != AccountKind.USER) {
            throw new NotFound("account", id);
        }
        if (!Collections.disjoint(account.roles(), Role.ADMINS)) {
            throw new Refused("account.admin", "login", account.login());
        }
        String first = Tokens.newSecret().substring(0, 14) + "a1-";
        account.changeSecret(passwords.hashed(first), clock.instant());
        account.demandNewSecret();
        journal.enter(Deed.done("PASSWORD_RESET", "account", id, account.areaCode(), ""));
        return new NewSecret(id, account.login(), first);
    }

    /** Changes the caller's own password; the old one must be right. All other sessions of the account end. Returns the session's new epoch. */
    @PermitAll
    public Entrance changeOwnPassword(String old, String fresh) throws LoginRefused {
        Caller caller = callers.current();
        Account account = em.find(Account.class, caller.accountId());
        if (account == null || !passwords.matches(old, account.secretHash())) {
            throw new Refused("password.wrong", "oldPassword");
        }
        PasswordRule.check(fresh, account.login());
        if (fresh.equals(old)) {
            throw new Refused("password.same", "password");
        }
        account.changeSecret(passwords.hashed(fresh), clock.instant());
        journal.enter(Deed.done("PASSWORD_CHANGED", "account", account.id(), account.areaCode(), ""));
        return new Entrance(account.caller(null, caller.address()), account.epoch(), false);
    }

    /**
     * Creates a person's account that is ready for use: its password stays, its roles are there. Only the system does this, for the
     * sample data and the set-up.
     */
    @RolesAllowed(SYSTEM)
    public void enrol(@Valid CreateAccount asked, String password, Set<String> roles) {
        PasswordRule.check(password, asked.login());
        Account account = new Account(AccountKind.USER, asked, passwords.hashed(password), clock.instant());
        keep(account, password);
        account.trustSecret();
        giveRoles(account, roles);
    }

    /** Gives a client just registered its roles; only the system does this, for the sample data. */
    @RolesAllowed(SYSTEM)
    public void empower(long id, Set<String> roles) {
        giveRoles(em.find(Account.class, id), roles);
    }

    /** Whether any account exists; without one the set-up page is open. */
    @PermitAll
    public boolean anyExist() {
        return !em.createQuery("select a.id from Account a").setMaxResults(1).getResultList().isEmpty();
    }

    /** Accounts or clients by login, at most 500, those containing the words typed. */
    @RolesAllowed({SYSTEM_ADMIN, SECURITY_ADMIN})
    public List<AccountRow> list(AccountKind kind, String words) {
        String like = "%" + (words == null ? "" : words.strip().replaceAll("[%_\\\\]", "")) + "%";
        return em.createQuery("select a from Account a where a.kind = :kind and a.areaCode like :scope and (a.login like :words or a.name like :words) order by a.loginKey",
                        Account.class).setParameter("kind", kind).setParameter("scope", callers.current().area().pattern()).setParameter("words", like).setHint("eclipselink.batch", "a.roles")
                .setMaxResults(500).getResultList().stream().map(Account::row).toList();
    }

    /** One account or client as it stands now. */
    @RolesAllowed({SYSTEM_ADMIN, SECURITY_ADMIN})
    public AccountRow find(long id) {
        Account account = em.find(Account.class, id);
        if (account == null || !isOwn(account)) {
            throw new NotFound("account", id);
        }
        return account.row();
    }

    private void giveRoles(Account account, Set<String> roles) {
        String before = account.roles().toString();
        account.grant(roles);
        journal.enter(Deed.done("RIGHTS_GRANTED", "account", account.id(), account.areaCode(), before + " -> " + roles));
    }

    /** An administrator looks after the accounts of the own area only. */
    private boolean isOwn(Account account) {
        return callers.current().area().covers(account.areaCode());
    }

    private NewSecret keep(Account account, String secret) {
        if (!isOwn(account)) {
            throw new Refused("account.area", "area", account.areaCode());
        }
        if (!em.createQuery("select a.id from Account a where a.loginKey = :key").setParameter("key", Account.keyOf(account.login()))
                .getResultList().isEmpty()) {
            throw new Refused("login.taken", "login", account.login());
        }
        em.persist(account);
        em.flush();
        journal.enter(Deed.done("ACCOUNT_CREATED", "account", account.id(), account.areaCode(), account.kind() + " " + account.login()));
        return new NewSecret(account.id(), account.login(), secret);
    }

    private Account require(long id, long version) {
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !isOwn(account)) {
            throw new NotFound("account", id);
        }
        Stale.unless(version, account.version());
        return account;
    }
}
