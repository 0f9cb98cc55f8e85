package cn.shuanglian.registry.idempotency;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.secret.Seals;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Remembers requests by their caller and key. A request that began but never ended counts as lost after five minutes and may then be
 * sent again; since its answer is stored in the transaction of its deed, the deed of a lost one was not done either. What was answered is
 * sealed: it may hold a secret that is told only once.
 */
@Stateless
@PermitAll
public class Answers {
    static final Duration KEPT = Duration.ofHours(72);
    static final Duration LOST = Duration.ofMinutes(5);
    private static final String BODY = "registry_answer.body";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;
    @Inject
    Seals seals;

    /** Notes at once, visibly to all nodes, that the request runs, or tells what became of it. @param what method and path */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Begun begin(String key, String what, byte[] body) {
        String caller = name(callers.current());
        String digest = digest(what, body);
        long now = clock.millis();
        forgetOld(now);
        long run = Keys.next();
        // An upsert locks the row for writing at once; insert ignore would share it and several repetitions could then deadlock.
        em.createNativeQuery("""
                insert into registry_answer (caller, request_key, digest, run, started_at) values (?, ?, ?, ?, ?)
                on duplicate key update run = run""")
                .setParameter(1, caller).setParameter(2, key).setParameter(3, digest).setParameter(4, run).setParameter(5, now).executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("""
                select digest, run, started_at, status, body, etag, location from registry_answer
                where caller = ? and request_key = ? for update""").setParameter(1, caller).setParameter(2, key).getSingleResult();
        return become(row, new Begun(Begun.State.STARTED, caller, key, run, null), digest, now);
    }

    private Begun become(Object[] row, Begun asked, String digest, long now) {
        if (((Number) row[1]).longValue() == asked.run()) {
            return asked;
        }
        if (!digest.equals(row[0])) {
            return asked.but(Begun.State.OTHER_REQUEST, null);
        }
        if (row[3] != null) {
            return asked.but(Begun.State.ANSWERED, new Answer(((Number) row[3]).intValue(),
                    opened((String) row[4], ((Number) row[1]).longValue()), (String) row[5], (String) row[6]));
        }
        if (((Number) row[2]).longValue() > now - LOST.toMillis()) {
            return asked.but(Begun.State.RUNNING, null);
        }
        em.createNativeQuery("update registry_answer set run = ?, started_at = ? where caller = ? and request_key = ?")
                .setParameter(1, asked.run()).setParameter(2, now).setParameter(3, asked.caller()).setParameter(4, asked.key()).executeUpdate();
        return asked;
    }

    /** Stores the answer, in the deed's transaction if there is one; undoes that when the request was taken over as lost meanwhile. */
    public void keep(Begun begun, Answer answer) {
        int kept = em.createNativeQuery("""
                update registry_answer set status = ?, body = ?, etag = ?, location = ?
                where caller = ? and request_key = ? and run = ? and status is null""")
                .setParameter(1, answer.status()).setParameter(2, seals.seal(answer.body(), BODY, begun.run())).setParameter(3, answer.etag())
                .setParameter(4, answer.location()).setParameter(5, begun.caller()).setParameter(6, begun.key())
                .setParameter(7, begun.run()).executeUpdate();
        if (kept != 1) {
            throw new IllegalStateException("the request was taken over by its repetition");
        }
    }

    /** The request failed for a reason that may pass; it may be sent again at once. */
    public void forget(Begun begun) {
        em.createNativeQuery("delete from registry_answer where caller = ? and request_key = ? and run = ? and status is null")
                .setParameter(1, begun.caller()).setParameter(2, begun.key()).setParameter(3, begun.run()).executeUpdate();
    }

    /** Answers from before they were sealed are kept for a few days yet. */
    private String opened(String body, long run) {
        return body == null || body.startsWith("{") || body.startsWith("[") ? body : seals.open(body, BODY, run);
    }

    /** A few at a time, so that this never makes anyone wait. */
    private void forgetOld(long now) {
        em.createNativeQuery("delete from registry_answer where started_at < ? limit 20").setParameter(1, now - KEPT.toMillis()).executeUpdate();
    }

    private static String name(Caller caller) {
        return (caller.actingFor() == null ? "" : caller.actingFor() + "/") + caller.login();
    }

    private static String digest(String what, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((what + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
