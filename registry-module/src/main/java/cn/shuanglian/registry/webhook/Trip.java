package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.outbound.Reply;
import java.time.Duration;

/**
 * What became of one try to deliver.
 *
 * @param status of the answer, or null
 * @param trouble why there was none, or null
 * @param retryAfter how long the receiver wants to be left alone, or null
 */
public record Trip(boolean taken, Integer status, String trouble, Duration retryAfter) {
    private static final int GONE = 410;

    static Trip blocked() {
        return new Trip(false, null, "BLOCKED", null);
    }

    static Trip of(Reply reply) {
        boolean answered = reply.trouble() == null;
        return new Trip(reply.isTaken(), answered ? reply.status() : null, answered ? null : reply.trouble().name(), reply.retryAfter());
    }

    /** The receiver wants nothing more, as Standard Webhooks reads this answer. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    boolean isBlocked() {
        return "BLOCKED".equals(trouble);
    }
}
