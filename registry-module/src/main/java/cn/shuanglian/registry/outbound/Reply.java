package cn.shuanglian.registry.outbound;

import java.time.Duration;

/**
 * What became of a call.
 *
 * @param status the answer's status, or 0 when there was none
 * @param trouble why there was no answer, or null
 * @param retryAfter how long the other side wants to be left alone, or null
 */
public record Reply(int status, Trouble trouble, Duration retryAfter) {
    /** Why a call got no answer. {@code TIMEOUT} and {@code BROKEN_OFF}: the other side may have got it all the same. */
    public enum Trouble {
        UNREACHABLE, TLS, TIMEOUT, BROKEN_OFF, NOT_HTTP
    }

    static Reply of(Trouble trouble) {
        return new Reply(0, trouble, null);
    }

    /** The other side took it: any 2xx; a redirect is none. */
    public boolean isTaken() {
        return status >= 200 && status < 300;
    }
}
