package cn.shuanglian.registry.change;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "registry_change")
class Change {
    @Id
    private long id;
    private Long seq;
    private String type;
    @Column(name = "object_id")
    private long objectId;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private ChangeKind kind;
    @Column(name = "changed_at")
    private long changedAt;

    protected Change() {
    }

    Change(String type, long objectId, String areaCode, ChangeKind kind, Instant at) {
        id = Keys.next();
        this.type = type;
        this.objectId = objectId;
        this.areaCode = areaCode;
        this.kind = kind;
        changedAt = at.toEpochMilli();
    }
}
