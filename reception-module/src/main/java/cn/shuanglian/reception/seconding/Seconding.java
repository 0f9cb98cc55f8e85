package cn.shuanglian.reception.seconding;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "reception_seconding")
class Seconding {
    @Id
    private long id;
    @Column(name = "suggestion_id")
    private long suggestionId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Enumerated(EnumType.STRING)
    private SecondingState state;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private String reason;

    protected Seconding() {
    }

    Seconding(long suggestionId, long mandateId) {
        id = Keys.next();
        this.suggestionId = suggestionId;
        this.mandateId = mandateId;
        ask();
    }

    void ask() {
        state = SecondingState.ASKED;
        answeredOn = null;
        reason = null;
    }

    void answer(SecondingState said, LocalDate on, String why) {
        state = said;
        answeredOn = on;
        reason = why;
    }

    long mandateId() {
        return mandateId;
    }

    SecondingState state() {
        return state;
    }
}
