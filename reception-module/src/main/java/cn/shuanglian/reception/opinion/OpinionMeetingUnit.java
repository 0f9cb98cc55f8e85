package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** A unit that came to a meeting. */
@Entity
@Customizer(AfterMeeting.class)
@Table(name = "reception_opinion_meeting_unit")
class OpinionMeetingUnit {
    @Id
    private long id;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "unit_id")
    private long unitId;

    protected OpinionMeetingUnit() {
    }

    OpinionMeetingUnit(long meetingId, long unitId) {
        id = Keys.next();
        this.meetingId = meetingId;
        this.unitId = unitId;
    }
}
