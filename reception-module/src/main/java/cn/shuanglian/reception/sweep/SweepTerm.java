package cn.shuanglian.reception.sweep;

import cn.shuanglian.reception.deadline.DeadlineOf;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.StartDeadline;
import cn.shuanglian.reception.deadline.TermKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;

/** Keeps the day by which a place is looked at or mended among the terms that run, so that it is urged and listed with the others. */
@Dependent
class SweepTerm {
    static final String PAGE = "/reception/sweepCheck.xhtml?id=";

    @Inject
    Deadlines deadlines;

    /** Lets the term run to the day by which somebody has to do something now; where nobody has, none runs. */
    void follow(SweepCheck check, Sweep sweep, LocalDate from) {
        LocalDate due = check.due(sweep.lastDay());
        if (due == null) {
            deadlines.done(of(check), from);
            return;
        }
        deadlines.start(until(due, check, sweep, from));
    }

    /** As {@link #follow} for places of which each waits for somebody. */
    void followAll(Collection<SweepCheck> checks, Sweep sweep, LocalDate from) {
        deadlines.startAll(checks.stream().map(check -> until(check.due(sweep.lastDay()), check, sweep, from)).toList());
    }

    private static StartDeadline until(LocalDate due, SweepCheck check, Sweep sweep, LocalDate from) {
        return StartDeadline.until(of(check), check.areaCode(), null, sweep.number(), check.place(), from.isAfter(due) ? due : from, due)
                .at(PAGE + check.id());
    }

    void done(SweepCheck check, LocalDate on) {
        deadlines.done(of(check), on);
    }

    void cancel(SweepCheck check) {
        deadlines.cancel(of(check));
    }

    private static DeadlineOf of(SweepCheck check) {
        return DeadlineOf.of(TermKind.CHECK, check.id(), check.unitId());
    }
}
