package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** An answer beside the one that stands. */
@Entity
@Customizer(AfterOpinion.class)
@Table(name = "reception_opinion_answer")
class OpinionAnswer {
    @Id
    private long id;
    @Column(name = "opinion_id")
    private long opinionId;
    @Enumerated(EnumType.STRING)
    private AnswerState state;
    @Enumerated(EnumType.STRING)
    private OpinionResult result;
    private String reply;
    @Column(name = "reply_number")
    private String replyNumber;
    @Column(name = "promised_for")
    private LocalDate promisedFor;
    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "fed_back_on")
    private LocalDate fedBackOn;
    @Enumerated(EnumType.STRING)
    private Satisfaction attitude;
    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;
    @Column(name = "unit_id")
    private Long unitId;

    protected OpinionAnswer() {
    }

    /** One that a unit hands in for review. */
    OpinionAnswer(long opinionId, OpinionResult result, String reply, String replyNumber, LocalDate promisedFor, LocalDate on) {
        id = Keys.next();
        this.opinionId = opinionId;
        state = AnswerState.SUBMITTED;
        this.result = result;
        this.reply = reply;
        this.replyNumber = replyNumber;
        this.promisedFor = promisedFor;
        givenOn = on;
    }

    /** One that no longer stands. */
    static OpinionAnswer replaced(Opinion opinion, GivenAnswer stood) {
        OpinionAnswer answer = new OpinionAnswer(opinion.id(), stood.result(), stood.reply(), stood.replyNumber(), stood.promisedFor(), stood.givenOn());
        answer.state = AnswerState.REPLACED;
        answer.fedBackOn = stood.fedBackOn();
        answer.attitude = stood.attitude();
        answer.satisfaction = stood.satisfaction();
        return answer;
    }

    /** What a helping unit said before the opinion went another way. */
    static OpinionAnswer contributed(long opinionId, OpinionUnit unit) {
        OpinionAnswer answer = new OpinionAnswer(opinionId, null, unit.reply(), null, null, unit.repliedOn());
        answer.state = AnswerState.CONTRIBUTED;
        answer.unitId = unit.unitId();
        return answer;
    }

    void returned() {
        state = AnswerState.RETURNED;
    }

    Long unitId() {
        return unitId;
    }

    /** Without the name of the unit. */
    GivenAnswer row() {
        return row(null);
    }

    GivenAnswer row(UnitName unit) {
        return new GivenAnswer(state, result, reply, replyNumber, promisedFor, givenOn, fedBackOn, attitude, satisfaction, unit);
    }
}
