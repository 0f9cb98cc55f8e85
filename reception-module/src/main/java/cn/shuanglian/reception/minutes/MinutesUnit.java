package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** A unit that was there: at one work meeting, or without one along with the deputies. */
@Entity
@Customizer(AfterMeeting.class)
@Table(name = "reception_minutes_unit")
class MinutesUnit {
    @Id
    private long id;
    @Column(name = "minutes_id")
    private long minutesId;
    @Column(name = "meeting_id")
    private Long meetingId;
    @Column(name = "unit_id")
    private long unitId;

    protected MinutesUnit() {
    }

    MinutesUnit(long minutesId, Long meetingId, long unitId) {
        id = Keys.next();
        this.minutesId = minutesId;
        this.meetingId = meetingId;
        this.unitId = unitId;
    }

    Long meetingId() {
        return meetingId;
    }

    long unitId() {
        return unitId;
    }
}
