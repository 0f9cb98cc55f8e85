package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Narrows the list of minutes; each part may be null. Both days are included.
 *
 * @param toAnswer only those that wait for the caller's own answer
 */
public record MinutesFilter(AreaCode area, Long stationId, MinutesState state, LocalDate from, LocalDate to, Boolean toAnswer) {
    public static final MinutesFilter NONE = new MinutesFilter(null, null, null, null, null, null);
}
