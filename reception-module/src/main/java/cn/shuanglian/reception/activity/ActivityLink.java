package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Customizer(AfterActivity.class)
@Table(name = "reception_activity_link")
class ActivityLink {
    @Id
    private long id;
    @Column(name = "activity_id")
    private long activityId;
    @Enumerated(EnumType.STRING)
    private ActivityLinkKind kind;
    @Column(name = "target_id")
    private long targetId;

    protected ActivityLink() {
    }

    ActivityLink(long activityId, ActivityLinkKind kind, long targetId) {
        id = Keys.next();
        this.activityId = activityId;
        this.kind = kind;
        this.targetId = targetId;
    }
}
