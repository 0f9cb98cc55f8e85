package cn.shuanglian.registry.webhook;

/** How much of a webhook waits and how much came to nothing. */
public record WebhookCount(long waiting, long dead) {
    public static final WebhookCount NONE = new WebhookCount(0, 0);
}
