package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** What happened to a term after it began; never altered. */
@Entity
@Customizer(AfterDeadline.class)
@Table(name = "reception_deadline_change")
class DeadlineChange {
    @Id
    private long id;
    @Column(name = "deadline_id")
    private long deadlineId;
    @Enumerated(EnumType.STRING)
    private ChangeKind kind;
    @Column(name = "on_day")
    private LocalDate onDay;
    private int amount;
    @Column(name = "to_day")
    private LocalDate toDay;
    private String reason;
    private String who;
    @Column(name = "changed_at")
    private long changedAt;

    protected DeadlineChange() {
    }

    DeadlineChange(long deadlineId, TermChange change, String who, Instant at) {
        id = Keys.next();
        this.deadlineId = deadlineId;
        kind = change.kind();
        onDay = change.on();
        amount = change.amount();
        toDay = change.to();
        reason = change.reason();
        this.who = who;
        changedAt = at.toEpochMilli();
    }

    long deadlineId() {
        return deadlineId;
    }

    TermChange change() {
        return new TermChange(kind, onDay, amount, toDay, reason);
    }
}
