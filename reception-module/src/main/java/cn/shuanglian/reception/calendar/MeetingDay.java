package cn.shuanglian.reception.calendar;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "reception_meeting_day")
class MeetingDay {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    @Enumerated(EnumType.STRING)
    private DeputyLevel level;
    @Enumerated(EnumType.STRING)
    private MeetingBody body;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "until_on")
    private LocalDate untilOn;
    private String name;
    @Column(name = "recorded_by")
    private long recordedBy;
    @Version
    private long version;

    protected MeetingDay() {
    }

    MeetingDay(RecordMeeting asked, long recordedBy) {
        id = Keys.next();
        areaCode = asked.area();
        level = asked.level();
        body = asked.body();
        fromOn = asked.from();
        untilOn = asked.until();
        name = asked.name().strip();
        this.recordedBy = recordedBy;
    }

    long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    String name() {
        return name;
    }
}
