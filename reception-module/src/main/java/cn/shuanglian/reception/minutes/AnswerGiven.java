package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** One deputy's answer to the minutes, or the question while there is none. */
@Entity
@Customizer(AfterMinutes.class)
@Table(name = "reception_minutes_answer")
class AnswerGiven {
    @Id
    private long id;
    @Column(name = "minutes_id")
    private long minutesId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private String reason;

    protected AnswerGiven() {
    }

    AnswerGiven(long minutesId, long mandateId) {
        id = Keys.next();
        this.minutesId = minutesId;
        this.mandateId = mandateId;
    }

    long mandateId() {
        return mandateId;
    }

    Answer answer() {
        return answer;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String reason() {
        return reason;
    }

    void give(Answer answer, LocalDate on, String reason) {
        this.answer = answer;
        answeredOn = on;
        this.reason = reason;
    }

    void askAgain() {
        give(null, null, null);
    }
}
