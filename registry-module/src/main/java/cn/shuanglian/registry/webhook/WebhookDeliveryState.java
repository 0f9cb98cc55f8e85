package cn.shuanglian.registry.webhook;

/** {@code READY} for its next try, {@code SENDING} by the node that claimed it, {@code DELIVERED}, or {@code DEAD} after the last try. */
public enum WebhookDeliveryState {
    READY, SENDING, DELIVERED, DEAD
}
