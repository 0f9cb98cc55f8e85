package cn.shuanglian.reception.commitment;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Customizer(AfterCommitment.class)
@Table(name = "reception_commitment_step")
class CommitmentStepTaken {
    private static final int LONGEST = 4000;

    @Id
    private long id;
    @Column(name = "commitment_id")
    private long commitmentId;
    private String action;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    private long at;
    private String who;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;
    private String note;

    protected CommitmentStepTaken() {
    }

    CommitmentStepTaken(Commitment commitment, String action, LocalDate on, LocalDate from, String note) {
        id = Keys.next();
        commitmentId = commitment.id();
        this.action = action;
        happenedOn = on;
        fromOn = from;
        toOn = commitment.dueOn();
        this.note = note == null || note.length() <= LONGEST ? note : note.substring(0, LONGEST);
    }

    CommitmentStepTaken by(String who, Instant at) {
        this.who = who;
        this.at = at.toEpochMilli();
        return this;
    }

    CommitmentSheet.Step entry() {
        return new CommitmentSheet.Step(action, happenedOn, who, fromOn, toOn, note);
    }
}
