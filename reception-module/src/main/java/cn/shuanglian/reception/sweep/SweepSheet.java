package cn.shuanglian.reception.sweep;

import java.util.List;

/**
 * A sweep with all that is kept of it, but for its places.
 *
 * @param opinionTitle null where the caller does not see the opinion
 * @param findings what was said when it was closed, or null
 * @param units how far each unit is, by name
 */
public record SweepSheet(SweepRow row, String opinionTitle, String task, String startedBy, String findings, String closedBy,
                         List<UnitProgress> units) {
    public SweepSheet {
        units = List.copyOf(units);
    }

    /** How far one unit is. */
    public record UnitProgress(long unit, String name, SweepCount count) {
    }
}
