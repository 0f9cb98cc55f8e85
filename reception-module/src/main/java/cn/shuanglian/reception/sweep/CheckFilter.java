package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the places of sweeps; each part may be null.
 *
 * @param sweep key of the sweep; null for the places of all sweeps
 * @param words what the place's name contains
 */
public record CheckFilter(Long sweep, AreaCode area, Long unit, CheckState state, CheckDue due, String words) {

    /** The places of one sweep in that state. */
    public static CheckFilter in(long sweep, CheckState state) {
        return new CheckFilter(sweep, null, null, state, null, null);
    }
}
