package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** An opinion that a work meeting dealt with. */
@Entity
@Customizer(AfterMeeting.class)
@Table(name = "reception_work_meeting_opinion")
class MeetingOpinion {
    @Id
    private long id;
    @Column(name = "minutes_id")
    private long minutesId;
    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "opinion_id")
    private long opinionId;

    protected MeetingOpinion() {
    }

    MeetingOpinion(long minutesId, long meetingId, long opinionId) {
        id = Keys.next();
        this.minutesId = minutesId;
        this.meetingId = meetingId;
        this.opinionId = opinionId;
    }

    long meetingId() {
        return meetingId;
    }

    long opinionId() {
        return opinionId;
    }
}
