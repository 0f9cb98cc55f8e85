package cn.shuanglian.registry.workday;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "registry_workday_notice")
class WorkdayNotice {
    @Id
    private long id;
    private String title;
    @Enumerated(EnumType.STRING)
    private NoticeStatus status;
    private int days;
    @Column(name = "recorded_at")
    private long recordedAt;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Column(name = "decided_at")
    private Long decidedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Version
    private long version;

    protected WorkdayNotice() {
    }

    WorkdayNotice(String title, int days, long recordedAt, long recordedBy) {
        id = Keys.next();
        this.title = title;
        this.days = days;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        status = NoticeStatus.DRAFT;
    }

    void decided(NoticeStatus how, long at, long by) {
        status = how;
        decidedAt = at;
        decidedBy = by;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    WorkdayNoticeRow row() {
        return new WorkdayNoticeRow(id, title, status, days, recordedAt, decidedAt, version);
    }

    NoticeStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
