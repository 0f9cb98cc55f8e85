package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.util.Map;

/**
 * A place of a sweep as lists show it.
 *
 * @param area code of the area it lies in
 * @param found what was found there, or null
 * @param mendUntil the day by which a hazard will be mended, or null
 * @param due the day by which somebody has to do something, or null
 */
public record CheckRow(long id, long sweep, String area, String place, long unit, String unitName, CheckState state, LocalDate checkedOn, String found,
                       LocalDate mendUntil, LocalDate mendedOn, String mended, LocalDate due, long version) implements Keyed {

    /** As the query finds it, with the sweep's last day and without the unit's name. */
    public CheckRow(long id, long sweep, String area, String place, long unit, CheckState state, LocalDate checkedOn, String found,
                    LocalDate mendUntil, LocalDate mendedOn, String mended, LocalDate lastDay, long version) {
        this(id, sweep, area, place, unit, null, state, checkedOn, found, mendUntil, mendedOn, mended,
                state == CheckState.OPEN ? lastDay : state == CheckState.HAZARD_FOUND ? mendUntil : null, version);
    }

    CheckRow named(Map<Long, String> units) {
        return new CheckRow(id, sweep, area, place, unit, units.get(unit), state, checkedOn, found, mendUntil, mendedOn, mended, due, version);
    }

    /** Its day is over. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
