package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the places of a sweep; each part may be null.
 *
 * @param sweep key of the sweep; null for the places of all sweeps
 * @param overdue only those past their day
 */
public record CheckFilter(Long sweep, AreaCode area, Long unit, CheckState state, Boolean overdue, String words) {

    /** All places of one sweep. */
    public static CheckFilter of(long sweep) {
        return new CheckFilter(sweep, null, null, null, null, null);
    }
}
