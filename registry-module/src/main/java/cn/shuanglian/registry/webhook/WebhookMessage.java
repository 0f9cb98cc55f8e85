package cn.shuanglian.registry.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What happened, as every receiver gets it; the payload is sealed, because that of a short message holds a mobile number. */
@Entity
@Table(name = "registry_webhook_message")
class WebhookMessage {
    static final String PAYLOAD = "registry_webhook_message.payload";

    @Id
    private long id;
    private String event;
    private String payload;
    @Column(name = "created_at")
    private long createdAt;

    protected WebhookMessage() {
    }

    WebhookMessage(long id, WebhookEvent event, String sealed, long createdAt) {
        this.id = id;
        this.event = event.word();
        payload = sealed;
        this.createdAt = createdAt;
    }

    /** As the header {@code webhook-id} names it: the same at every try, so that the receiver can tell a repetition. */
    static String publicId(long id) {
        return "msg_" + id;
    }

    long id() {
        return id;
    }

    String event() {
        return event;
    }

    long createdAt() {
        return createdAt;
    }
}
