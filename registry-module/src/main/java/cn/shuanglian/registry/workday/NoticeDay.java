package cn.shuanglian.registry.workday;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** One day of a notice. */
@Entity
@Customizer(AfterNotice.class)
@Table(name = "registry_workday_notice_day")
class NoticeDay {
    @Id
    private long id;
    @Column(name = "notice_id")
    private long noticeId;
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DayWord kind;
    private String name;

    protected NoticeDay() {
    }

    NoticeDay(long noticeId, LocalDate day, DayWord kind, String name) {
        id = Keys.next();
        this.noticeId = noticeId;
        this.day = day;
        this.kind = kind;
        this.name = name;
    }

    LocalDate day() {
        return day;
    }

    DayWord kind() {
        return kind;
    }

    String name() {
        return name;
    }
}
