package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** One matter dealt with on the spot, in the order of writing. */
@Entity
@Customizer(AfterMinutes.class)
@Table(name = "reception_work_meeting")
class MeetingHeld {
    @Id
    private long id;
    @Column(name = "minutes_id")
    private long minutesId;
    private int place;
    private String matter;
    private String others;
    private String result;

    protected MeetingHeld() {
    }

    MeetingHeld(long minutesId, int place, WriteMinutes.Meeting meeting) {
        id = Keys.next();
        this.minutesId = minutesId;
        this.place = place;
        matter = meeting.matter().strip();
        others = Text.orNull(meeting.others());
        result = meeting.result().strip();
    }

    long id() {
        return id;
    }

    String matter() {
        return matter;
    }

    String others() {
        return others;
    }

    String result() {
        return result;
    }
}
