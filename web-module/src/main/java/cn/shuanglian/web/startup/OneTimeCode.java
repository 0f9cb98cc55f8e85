package cn.shuanglian.web.startup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** A code that opens the set-up once: for a day, and not to whoever guesses. */
final class OneTimeCode {
    static final Duration LIFE = Duration.ofHours(24);
    static final int GUESSES = 10;
    /** Without characters that look alike when copied by hand. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;

    private final String code;
    private final Instant expires;
    private int wrong;

    OneTimeCode(String code, Instant expires) {
        this.code = code;
        this.expires = expires;
    }

    /** 24 characters in groups of four: some 118 random bits. */
    static OneTimeCode fresh(Instant now) {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimeCode(code.toString(), now.plus(LIFE));
    }

    /** Reads what {@link #text} wrote; null for anything else. */
    static OneTimeCode read(String text) {
        String[] lines = text.strip().split("\\s+");
        if (lines.length != 2 || !lines[1].matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z")) {
            return null;
        }
        return new OneTimeCode(lines[0], Instant.parse(lines[1]));
    }

    String text() {
        return code + "\n" + expires + "\n";
    }

    boolean isGood(Instant now) {
        return now.isBefore(expires) && wrong < GUESSES;
    }

    /** Compares without telling by its time how much was right; a wrong guess is counted. */
    boolean admits(String guess, Instant now) {
        boolean right = guess != null && MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8),
                guess.strip().getBytes(StandardCharsets.UTF_8));
        if (!right) {
            wrong++;
        }
        return right && isGood(now);
    }
}
