package cn.shuanglian.reception.commitment;

import cn.shuanglian.reception.deadline.DeadlineOf;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.StartDeadline;
import cn.shuanglian.reception.deadline.TermKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps the day of a promise among the terms that run, so that it is urged and listed with the others. */
@Dependent
class CommitmentTerm {
    private static final int LONGEST_LABEL = 60;

    @Inject
    Deadlines deadlines;

    /** Lets the term run to the day promised; where none is named, none runs. */
    void start(Commitment commitment, LocalDate from) {
        if (commitment.dueOn() == null) {
            cancel(commitment);
            return;
        }
        String label = commitment.number();
        deadlines.start(StartDeadline.until(of(commitment), commitment.areaCode(), null,
                label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label, commitment.title(),
                from.isAfter(commitment.dueOn()) ? commitment.dueOn() : from, commitment.dueOn()));
    }

    /** What the step makes of the term. @param before the day it was promised for until now, or null */
    void follow(Commitment commitment, CommitmentAction action, String reason, LocalDate on, LocalDate before) {
        switch (action) {
            case FULFIL -> deadlines.done(of(commitment), on);
            case REJECT -> start(commitment, commitment.madeOn());
            case MOVE, GRANT -> move(commitment, reason, before);
            case WITHDRAW -> cancel(commitment);
            default -> { }
        }
    }

    /** A promise that named no day until now has no term that could be moved. */
    private void move(Commitment commitment, String reason, LocalDate before) {
        if (before == null) {
            start(commitment, commitment.madeOn());
        } else {
            deadlines.move(of(commitment), commitment.dueOn(), reason == null ? commitment.number() : reason);
        }
    }

    void done(Commitment commitment, LocalDate on) {
        deadlines.done(of(commitment), on);
    }

    void cancel(Commitment commitment) {
        deadlines.cancelAll(OwnerKind.COMMITMENT, commitment.id());
    }

    private static DeadlineOf of(Commitment commitment) {
        return DeadlineOf.of(TermKind.COMMITMENT, commitment.id(), commitment.unitId());
    }
}
