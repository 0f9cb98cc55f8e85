package cn.shuanglian.registry.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Hashes passwords as slowly as OWASP asks, and compares no more than two at once, so that a storm of logins leaves the machine usable. */
@ApplicationScoped
class Passwords {
    private static final Map<String, String> STRENGTH = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "16", "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final Semaphore slots = new Semaphore(2, true);

    @Inject
    Pbkdf2PasswordHash hash;
    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(STRENGTH);
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    String hashed(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes the same time whether there is a hash to compare with or not. */
    boolean matches(String password, String hashed) throws LoginRefused {
        if (!free()) {
            throw new LoginRefused(LoginRefused.Reason.BUSY);
        }
        try {
            boolean same = hash.verify((password == null ? "" : password).toCharArray(), hashed == null ? nobodys : hashed);
            return same && hashed != null;
        } finally {
            slots.release();
        }
    }

    private boolean free() {
        try {
            return slots.getQueueLength() < 20 && slots.tryAcquire(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
