package cn.shuanglian.reception.commitment;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.util.Map;

/**
 * A promise as lists show it.
 *
 * @param opinion key of the opinion whose answer made it, or null; likewise {@code suggestion}
 * @param number of the opinion or suggestion
 * @param area code of the opinion's or suggestion's area
 * @param unit key of the unit that promised, or null for an office
 * @param firstFor the day first promised, or null where the answer named none
 * @param dueOn the day it is promised for now, or null
 * @param moves how often the day was moved with approval
 * @param endedOn the day it was kept or withdrawn, or null
 */
public record CommitmentRow(long id, CommitmentSource source, Long opinion, Long suggestion, String number, String title, String area, Long unit,
                            String unitName, LocalDate madeOn, LocalDate firstFor, LocalDate dueOn, int moves, CommitmentState state,
                            LocalDate doneOn, LocalDate endedOn, long version) implements Keyed {

    /** As the query finds it, without the unit's name. */
    public CommitmentRow(long id, CommitmentSource source, Long opinion, Long suggestion, String number, String title, String area, Long unit,
                         LocalDate madeOn, LocalDate firstFor, LocalDate dueOn, int moves, CommitmentState state, LocalDate doneOn,
                         LocalDate endedOn, long version) {
        this(id, source, opinion, suggestion, number, title, area, unit, null, madeOn, firstFor, dueOn, moves, state, doneOn, endedOn, version);
    }

    CommitmentRow named(Map<Long, String> units) {
        return new CommitmentRow(id, source, opinion, suggestion, number, title, area, unit, unit == null ? null : units.get(unit), madeOn, firstFor,
                dueOn, moves, state, doneOn, endedOn, version);
    }

    /** Still owed although its day is over. */
    public boolean overdue(LocalDate today) {
        return state.isOwed() && dueOn != null && dueOn.isBefore(today);
    }

    /** Still owed in a later year than the one it was made in. */
    public boolean carriedOver(LocalDate today) {
        return !state.isOver() && madeOn.getYear() < today.getYear();
    }
}
