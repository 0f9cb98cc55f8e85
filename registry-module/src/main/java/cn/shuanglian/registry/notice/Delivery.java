package cn.shuanglian.registry.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One way of one notice. Claims and outcomes are written by {@link DeliveryBook} with the lease's token. */
@Entity
@Table(name = "registry_delivery")
class Delivery {
    @Id
    private long id;
    @Column(name = "notice_id")
    private long noticeId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private ChannelKind channel;
    @Enumerated(EnumType.STRING)
    private DeliveryState state;
    @Column(name = "due_at")
    private long dueAt;
    private int attempts;
    @Column(name = "claimed_token")
    private Long claimedToken;
    @Column(name = "claimed_by")
    private String claimedBy;
    @Column(name = "claimed_at")
    private Long claimedAt;
    @Column(name = "ended_at")
    private Long endedAt;
    private String detail;
    @Version
    private long version;

    protected Delivery() {
    }

    String areaCode() {
        return areaCode;
    }

    DeliveryState state() {
        return state;
    }

    long version() {
        return version;
    }

    /** Whoever claimed it before may not end it any more. */
    void waitAgain(long now) {
        state = DeliveryState.READY;
        dueAt = now;
        attempts = 0;
        claimedToken = null;
        endedAt = null;
        detail = null;
    }
}
