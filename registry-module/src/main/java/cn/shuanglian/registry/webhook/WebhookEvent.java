package cn.shuanglian.registry.webhook;

import java.util.Optional;
import java.util.stream.Stream;

/** What a program can be told about. The names appear in the API and in payloads, so they never change. */
public enum WebhookEvent {
    RECEPTION_PLANNED("reception.planned"),
    RECEPTION_MOVED("reception.moved"),
    RECEPTION_CANCELLED("reception.cancelled"),
    RECEPTION_HELD("reception.held"),
    /** A notice for somebody who works with the OA system. */
    NOTICE_OA("notice.oa"),
    /** A notice to be sent on as a short message: carries the mobile number, and goes only where the security administrator let it. */
    NOTICE_SMS("notice.sms"),
    /** Sent when the receiver asks for it, to try the way. */
    WEBHOOK_TEST("webhook.test");

    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    /** As it is written in the API: {@code reception.moved}. */
    public String word() {
        return word;
    }

    /** Its payload holds personal data, which must be granted apart. */
    public boolean isPersonal() {
        return this == NOTICE_SMS;
    }

    /** The member of the payload that names the record: {@code reception}. Events of one record are delivered in their order. */
    String subject() {
        return word.substring(0, word.indexOf('.'));
    }

    public static Optional<WebhookEvent> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
