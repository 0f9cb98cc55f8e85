package cn.shuanglian.reception.commitment;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

@Entity
@Table(name = "reception_commitment")
class Commitment {
    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private CommitmentSource source;
    @Column(name = "opinion_id")
    private Long opinionId;
    @Column(name = "suggestion_id")
    private Long suggestionId;
    private String number;
    private String title;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "unit_id")
    private Long unitId;
    private String what;
    @Column(name = "made_on")
    private LocalDate madeOn;
    @Column(name = "made_year")
    private int madeYear;
    @Column(name = "first_for")
    private LocalDate firstFor;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private int moves;
    @Column(name = "asked_for")
    private LocalDate askedFor;
    @Column(name = "asked_reason")
    private String askedReason;
    @Enumerated(EnumType.STRING)
    private CommitmentState state;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "done_text")
    private String doneText;
    @Column(name = "told_on")
    private LocalDate toldOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "told_how")
    private ToldHow toldHow;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    private int reminded;
    @Version
    private long version;

    protected Commitment() {
    }

    Commitment(Promise promise) {
        id = Keys.next();
        source = promise.source();
        opinionId = source == CommitmentSource.OPINION ? promise.sourceId() : null;
        suggestionId = source == CommitmentSource.SUGGESTION ? promise.sourceId() : null;
        number = promise.number();
        title = promise.title();
        areaCode = promise.area();
        firstFor = promise.until();
        promised(promise);
    }

    /** A later answer to the same matter promises anew; how often the day was moved goes on being counted. */
    void renew(Promise promise) {
        promised(promise);
        doneOn = null;
        doneText = null;
        toldOn = null;
        toldHow = null;
        endedOn = null;
        noLongerAsked();
    }

    private void promised(Promise promise) {
        unitId = promise.unit();
        what = promise.what();
        madeOn = promise.on();
        madeYear = promise.on().getYear();
        dueOn = promise.until();
        state = CommitmentState.OPEN;
        reminded = 0;
    }

    void ask(LocalDate until, String reason) {
        askedFor = until;
        askedReason = reason;
        state = CommitmentState.MOVE_ASKED;
    }

    /** The first day that is ever named moves nothing. */
    void move(LocalDate until) {
        if (dueOn == null) {
            firstFor = until;
        } else {
            moves++;
        }
        dueOn = until;
        reminded = 0;
        noLongerAsked();
        state = CommitmentState.OPEN;
    }

    void refuse() {
        noLongerAsked();
        state = CommitmentState.OPEN;
    }

    void fulfil(String text, LocalDate on) {
        doneText = text;
        doneOn = on;
        noLongerAsked();
        state = CommitmentState.FULFILLED;
    }

    void tell(ToldHow how, LocalDate on) {
        toldHow = how;
        toldOn = on;
        endedOn = on;
        state = CommitmentState.KEPT;
    }

    void reject() {
        doneOn = null;
        doneText = null;
        reminded = 0;
        state = CommitmentState.OPEN;
    }

    void withdraw(LocalDate on) {
        endedOn = on;
        noLongerAsked();
        state = CommitmentState.WITHDRAWN;
    }

    /** A later answer to the same matter says that it is done; its speaker hears of that answer in the usual way. */
    void keptBy(String answer, LocalDate on) {
        fulfil(answer, on);
        endedOn = on;
        state = CommitmentState.KEPT;
    }

    private void noLongerAsked() {
        askedFor = null;
        askedReason = null;
    }

    CommitmentEnded ended() {
        return new CommitmentEnded(id, opinionId, suggestionId, areaCode, unitId, state == CommitmentState.KEPT, endedOn);
    }

    CommitmentSheet sheet(CommitmentRow row, List<CommitmentSheet.Step> steps) {
        return new CommitmentSheet(row, what, askedFor, askedReason, doneText, toldOn, toldHow, steps);
    }

    long id() {
        return id;
    }

    CommitmentSource source() {
        return source;
    }

    Long opinionId() {
        return opinionId;
    }

    Long suggestionId() {
        return suggestionId;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String areaCode() {
        return areaCode;
    }

    Long unitId() {
        return unitId;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate askedFor() {
        return askedFor;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String doneText() {
        return doneText;
    }

    CommitmentState state() {
        return state;
    }

    int moves() {
        return moves;
    }

    int reminded() {
        return reminded;
    }

    long version() {
        return version;
    }
}
