package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Which webhooks; what is null does not narrow.
 *
 * @param words part of the client's login or name, or of the URL
 */
public record WebhookFilter(AreaCode area, WebhookState state, String words) {
    public static final WebhookFilter NONE = new WebhookFilter(null, null, null);
}
