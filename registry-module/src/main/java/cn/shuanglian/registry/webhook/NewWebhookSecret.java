package cn.shuanglian.registry.webhook;

/** A webhook with its secret just made, shown once and never again. */
public record NewWebhookSecret(WebhookRow webhook, String secret) {
    /** The secret stands in no log. */
    @Override
    public String toString() {
        return "NewWebhookSecret[" + webhook.id() + "]";
    }
}
