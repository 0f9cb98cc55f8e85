package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.list.Keyed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A webhook in a list.
 *
 * @param client login of the client it belongs to
 * @param area code of the area whose events it gets, with all that lies below
 * @param reason why it is off: {@code ADMINISTRATOR}, or {@code GONE} when the receiver said so; else null
 * @param phones whether short messages go out with their mobile numbers
 * @param failing since when nothing got through, or null
 */
public record WebhookRow(long id, long accountId, String client, String clientName, String area, String url, String eventText, WebhookState state,
                         String reason, boolean phones, LocalDate createdOn, Long deliveredAt, Long failing, long version) implements Keyed {

    public List<String> events() {
        return Webhook.read(eventText);
    }

    public boolean wantsPhones() {
        return events().contains(WebhookEvent.NOTICE_SMS.word());
    }

    /** When the last delivery was taken, or null. */
    public Instant lastDelivery() {
        return deliveredAt == null ? null : Instant.ofEpochMilli(deliveredAt);
    }

    public Instant failingSince() {
        return failing == null ? null : Instant.ofEpochMilli(failing);
    }
}
