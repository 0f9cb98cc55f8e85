package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A term as lists show it.
 *
 * @param unitName name of the unit it runs for, or null
 * @param deputyId mandate of the deputy who follows the record, or null
 * @param label how people know the record
 * @param title what the record is about, or null
 * @param endsOn the last day; of a term that stands still, the one it had
 * @param soonOn the first day on which it ends soon
 * @param path page of the record, or null
 */
public record DeadlineRow(long id, OwnerKind owner, long ownerId, TermKind term, String area, Long unitId, String unitName, Long deputyId,
                          String deputyName, String label, String title, LocalDate from, LocalDate endsOn, LocalDate soonOn, DeadlineState state,
                          LocalDate doneOn, String path) implements Keyed {

    /** The same, shown on that page. */
    public DeadlineRow at(String page) {
        return new DeadlineRow(id, owner, ownerId, term, area, unitId, unitName, deputyId, deputyName, label, title, from, endsOn, soonOn, state,
                doneOn, page);
    }

    public boolean isOverdue(LocalDate today) {
        return state == DeadlineState.RUNNING && endsOn.isBefore(today);
    }

    public boolean isSoon(LocalDate today) {
        return state == DeadlineState.RUNNING && !endsOn.isBefore(today) && !soonOn.isAfter(today);
    }

    /** How many days are left; negative when it is overdue. */
    public long left(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }
}
