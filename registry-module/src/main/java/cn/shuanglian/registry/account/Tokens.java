package cn.shuanglian.registry.account;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives API clients their bearer tokens and tells whom a token stands for. */
@Stateless
@PermitAll
public class Tokens {
    static final Duration LIFE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** A token good for half an hour. @throws LoginRefused for an unknown, expired or disabled client and for a wrong secret alike */
    public IssuedToken issue(String clientId, String secret, String address) throws LoginRefused {
        Account client = Logins.find(em, clientId, AccountKind.CLIENT);
        boolean right = secret != null && client != null && Secret.sameDigest(secret, client.secretHash());
        if (!right || !client.isUsable(LocalDate.now(clock))) {
            journal.enterAttempt(Deed.refused("TOKEN", "account", "", "wrong"), Logins.shortened(clientId), address);
            throw new LoginRefused(LoginRefused.Reason.WRONG);
        }
        String token = newSecret();
        em.persist(new Token(Secret.digest(token), client.id(), client.epoch(), clock.instant().plus(LIFE)));
        em.createNativeQuery("delete from registry_token where expires_at < ?").setParameter(1, clock.millis()).executeUpdate();
        journal.enterAttempt(Deed.done("TOKEN", "account", client.id(), client.areaCode(), ""), client.login(), address);
        return new IssuedToken(token, (int) LIFE.toSeconds());
    }

    /**
     * Whom a token stands for, or null when it is unknown, expired or revoked.
     *
     * @param actAs login of the person served, or null: only what both may do is then allowed, in the narrower of their areas
     */
    public Caller callerOf(String token, String actAs, String address) {
        List<Account> found = em.createQuery("""
                select a from Token t, Account a where t.digest = :digest and t.expiresAt > :now
                and a.id = t.accountId and a.epoch = t.epoch""", Account.class)
                .setParameter("digest", Secret.digest(token)).setParameter("now", clock.millis()).getResultList();
        if (found.isEmpty() || !found.get(0).isUsable(LocalDate.now(clock))) {
            return null;
        }
        Caller client = found.get(0).caller(null, address);
        return actAs == null ? client : inTheNameOf(actAs, client, address);
    }

    private Caller inTheNameOf(String login, Caller client, String address) {
        Account person = Logins.find(em, login, AccountKind.USER);
        if (person == null || !person.isUsable(LocalDate.now(clock))) {
            return null;
        }
        Caller own = person.caller(client.login(), address);
        if (!isWithin(own.stationId(), client.stationId()) || !isWithin(own.unitId(), client.unitId())
                || !isWithin(own.personId(), client.personId())) {
            return null;
        }
        var area = own.area().within(client.area());
        if (area == null) {
            return null;
        }
        Set<String> shared = new HashSet<>(own.roles());
        shared.retainAll(Role.servedBy(client.roles()));
        return new Caller(own.accountId(), own.login(), own.name(), shared, area, own.stationId(), own.unitId(), own.personId(),
                client.login(), address);
    }

    /** A client bound to one station, unit or person acts only for people of the same. */
    private static boolean isWithin(Long persons, Long clients) {
        return clients == null || clients.equals(persons);
    }

    static String newSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
