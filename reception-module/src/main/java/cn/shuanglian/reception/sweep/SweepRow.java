package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * A sweep as lists show it.
 *
 * @param opinion key of the opinion that spoke of the hazard; with its number, null where the caller does not see the opinion
 * @param area code of the area that is swept
 */
public record SweepRow(long id, String number, Long opinion, String opinionNumber, String area, String title, String placeKind, LocalDate lastDay,
                       SweepState state, LocalDate startedOn, LocalDate closedOn, SweepCount count, long version) implements Keyed {

    /** As the query finds it: whether the caller sees the opinion is not asked yet, and nothing is counted. */
    public SweepRow(long id, String number, long opinion, String area, String title, String placeKind, LocalDate lastDay, SweepState state,
                    LocalDate startedOn, LocalDate closedOn, long version) {
        this(id, number, opinion, null, area, title, placeKind, lastDay, state, startedOn, closedOn, SweepCount.NONE, version);
    }

    SweepRow completed(String opinionNumber, SweepCount count) {
        return new SweepRow(id, number, opinionNumber == null ? null : opinion, opinionNumber, area, title, placeKind, lastDay, state, startedOn,
                closedOn, count, version);
    }

    /** Places are still to be looked at although the last day is over. */
    public boolean overdue(LocalDate today) {
        return state == SweepState.OPEN && count.open() > 0 && lastDay.isBefore(today);
    }
}
