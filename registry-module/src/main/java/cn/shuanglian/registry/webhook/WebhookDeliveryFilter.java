package cn.shuanglian.registry.webhook;

import java.time.Instant;

/** Which deliveries of one webhook; what is null does not narrow. @param since those of events from then on */
public record WebhookDeliveryFilter(long webhook, WebhookDeliveryState state, WebhookEvent event, Instant since) {
}
