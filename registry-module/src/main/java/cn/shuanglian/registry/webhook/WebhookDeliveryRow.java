package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.list.Keyed;
import java.time.Instant;

/**
 * How one delivery stands.
 *
 * @param message key of what happened; the header {@code webhook-id} names it after {@code msg_}
 * @param object what it is about, such as {@code reception:4711}, or null
 * @param status of the last answer, or null when there was none
 * @param trouble why there was no answer, or null; one of Reply.Trouble, or BLOCKED when the guard refused the URL
 */
public record WebhookDeliveryRow(long id, long webhook, long message, String event, String object, WebhookDeliveryState state, int attempts,
                                 long createdAt, long nextAt, Long doneAt, Integer status, String trouble, long version) implements Keyed {

    public Instant created() {
        return Instant.ofEpochMilli(createdAt);
    }

    /** When it is tried next; null when it is over. */
    public Instant next() {
        return state == WebhookDeliveryState.READY ? Instant.ofEpochMilli(nextAt) : null;
    }

    /** When it was taken, or given up; null before. */
    public Instant done() {
        return doneAt == null ? null : Instant.ofEpochMilli(doneAt);
    }
}
