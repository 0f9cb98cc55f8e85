package cn.shuanglian.web.webhook;

import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.webhook.WebhookDeliveryRow;
import cn.shuanglian.registry.webhook.WebhookRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** What the two pages of webhooks say in the same way. */
final class WebhookWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private WebhookWords() {
    }

    static String when(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(Clocks.ZONE));
    }

    static String tone(WebhookRow row) {
        return switch (row.state()) {
            case OPEN -> "good";
            case WAITING -> "info";
            case OFF -> "bad";
        };
    }

    static String tone(WebhookDeliveryRow row) {
        return switch (row.state()) {
            case DELIVERED -> "good";
            case DEAD -> "bad";
            case READY -> row.attempts() > 0 ? "warn" : "neutral";
            case SENDING -> "info";
        };
    }
}
