package cn.shuanglian.reception.feed;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "reception_feed")
class Feed {
    @Id
    private long id;
    private String digest;
    @Enumerated(EnumType.STRING)
    private FeedKind kind;
    @Column(name = "object_id")
    private long objectId;
    @Column(name = "area_code")
    private String areaCode;
    private String language;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "made_at")
    private long madeAt;
    @Column(name = "revoked_at")
    private Long revokedAt;
    @Column(name = "last_read_on")
    private LocalDate lastReadOn;
    @Version
    private long version;

    protected Feed() {
    }

    Feed(String digest, FeedSubject subject, String language, long accountId, Instant now) {
        id = Keys.next();
        this.digest = digest;
        kind = subject.kind();
        objectId = subject.id();
        areaCode = subject.area();
        this.language = language;
        this.accountId = accountId;
        madeAt = now.toEpochMilli();
    }

    long id() {
        return id;
    }

    FeedKind kind() {
        return kind;
    }

    long objectId() {
        return objectId;
    }

    String areaCode() {
        return areaCode;
    }

    String language() {
        return language;
    }

    long accountId() {
        return accountId;
    }

    LocalDate lastReadOn() {
        return lastReadOn;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        revokedAt = now.toEpochMilli();
    }
}
