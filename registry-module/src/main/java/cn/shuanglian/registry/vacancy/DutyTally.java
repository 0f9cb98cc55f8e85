package cn.shuanglian.registry.vacancy;

import java.util.List;

/**
 * How far the duties of one kind are settled that a mandate leaves behind.
 *
 * @param kind as {@link Vacated#kind()}
 * @param must whether somebody has to settle them; otherwise they are only shown
 * @param before how many there were when the turnover was recorded, or null where no turnover is looked at
 * @param open how many there are now
 * @param duties those there are now, at most 200
 */
public record DutyTally(String kind, boolean must, Long before, long open, List<VacatedDuty> duties) {
    public DutyTally {
        duties = List.copyOf(duties);
    }

    public boolean isSettled() {
        return open == 0;
    }

    /** There was, or is, something to settle. */
    public boolean isConcerned() {
        return open > 0 || before != null && before > 0;
    }
}
