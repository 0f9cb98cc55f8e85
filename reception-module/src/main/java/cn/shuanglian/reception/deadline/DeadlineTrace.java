package cn.shuanglian.reception.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A term with the way its last day came about.
 *
 * @param unitName name of the unit it runs for, or null
 * @param doneOn the day it was done, or null
 */
public record DeadlineTrace(long id, TermKind term, Long unitId, String unitName, DeadlineState state, LocalDate from, LocalDate endsOn,
                            LocalDate doneOn, List<TraceStep> steps) {
    public DeadlineTrace {
        steps = List.copyOf(steps);
    }

    /** Whether the last day has passed or had passed when it was done. */
    public boolean isLate(LocalDate today) {
        return state == DeadlineState.DONE ? doneOn.isAfter(endsOn) : state == DeadlineState.RUNNING && endsOn.isBefore(today);
    }
}
