package cn.shuanglian.registry.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One message for one receiver. It is stored and changed by statements only, which compare what they rely on. */
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
}
