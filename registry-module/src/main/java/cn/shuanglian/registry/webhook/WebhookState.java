package cn.shuanglian.registry.webhook;

/** {@code WAITING} until the security administrator allows it, {@code OPEN}, or {@code OFF}; only an open one is sent anything. */
public enum WebhookState {
    WAITING, OPEN, OFF
}
