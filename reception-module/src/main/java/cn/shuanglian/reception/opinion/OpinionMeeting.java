package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** The meeting that was held because the speaker was dissatisfied again. */
@Entity
@Customizer(AfterOpinion.class)
@Table(name = "reception_opinion_meeting")
class OpinionMeeting {
    @Id
    private long id;
    @Column(name = "opinion_id")
    private long opinionId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String record;

    protected OpinionMeeting() {
    }

    OpinionMeeting(long opinionId, LocalDate heldOn, String record) {
        id = Keys.next();
        this.opinionId = opinionId;
        this.heldOn = heldOn;
        this.record = record;
    }

    long id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String record() {
        return record;
    }
}
