package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Customizer;

/** One deputy's invitation to one activity, the answer, and whether the deputy was there. */
@Entity(name = "ActivityInvitee")
@Customizer(AfterActivity.class)
@Table(name = "reception_activity_invitee")
class Invitee {
    @Id
    private long id;
    @Column(name = "activity_id")
    private long activityId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private ActivityAnswer answer;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "attendance")
    private Turnout turnout;
    @Version
    private long version;

    protected Invitee() {
    }

    Invitee(long activityId, DeputyRef deputy) {
        id = Keys.next();
        this.activityId = activityId;
        mandateId = deputy.id();
        personId = deputy.personId();
        answer = ActivityAnswer.OPEN;
        turnout = Turnout.EXPECTED;
    }

    long mandateId() {
        return mandateId;
    }

    long personId() {
        return personId;
    }

    long version() {
        return version;
    }

    String reason() {
        return reason;
    }

    boolean hasDeclined() {
        return answer == ActivityAnswer.DECLINED;
    }

    /** The reason counts only where the answer is no. */
    void answer(ActivityAnswer answer, String reason) {
        this.answer = answer;
        this.reason = answer == ActivityAnswer.DECLINED ? reason : null;
    }

    /** Somebody who agreed to another day is asked anew. */
    void askAgain() {
        answer(ActivityAnswer.OPEN, null);
    }

    void become(Turnout turnout) {
        this.turnout = turnout;
    }
}
