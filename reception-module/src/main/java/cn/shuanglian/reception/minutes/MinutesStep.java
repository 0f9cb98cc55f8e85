package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Customizer;

/** One line of the trail the minutes leave; never changed. */
@Entity
@Customizer(AfterMinutes.class)
@Table(name = "reception_minutes_step")
class MinutesStep {
    static final String REOPEN = "REOPEN";

    @Id
    private long id;
    @Column(name = "minutes_id")
    private long minutesId;
    @Column(name = "taken_at")
    private long takenAt;
    private String action;
    private String who;
    private String note;

    protected MinutesStep() {
    }

    MinutesStep(long minutesId, String action, String who, Instant at, String note) {
        id = Keys.next();
        this.minutesId = minutesId;
        this.action = action;
        this.who = who;
        takenAt = at.toEpochMilli();
        this.note = note;
    }

    MinutesEntry entry() {
        return new MinutesEntry(Instant.ofEpochMilli(takenAt), action, who, note);
    }
}
