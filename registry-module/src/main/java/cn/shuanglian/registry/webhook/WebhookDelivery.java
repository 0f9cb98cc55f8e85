package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One message for one receiver. Once stored it is changed by statements only, which compare what they change. */
@Entity
@Table(name = "registry_webhook_delivery")
class WebhookDelivery {
    @Id
    private long id;
    @Column(name = "webhook_id")
    private long webhookId;
    @Column(name = "message_id")
    private long messageId;
    private String event;
    @Column(name = "object_key")
    private String objectKey;
    @Enumerated(EnumType.STRING)
    private WebhookDeliveryState state;
    private int attempts;
    @Column(name = "created_at")
    private long createdAt;
    @Column(name = "next_at")
    private long nextAt;
    private Long claim;
    @Column(name = "claimed_at")
    private Long claimedAt;
    @Column(name = "done_at")
    private Long doneAt;
    private Integer status;
    private String trouble;
    private long version;

    protected WebhookDelivery() {
    }

    WebhookDelivery(long webhookId, WebhookMessage message, String objectKey) {
        id = Keys.next();
        this.webhookId = webhookId;
        messageId = message.id();
        event = message.event();
        this.objectKey = objectKey;
        state = WebhookDeliveryState.READY;
        createdAt = message.createdAt();
        nextAt = createdAt;
    }
}
