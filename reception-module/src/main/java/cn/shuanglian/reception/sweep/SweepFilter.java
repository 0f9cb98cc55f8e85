package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the list of sweeps; each part may be null.
 *
 * @param ready true: only open ones with places of which nothing is left to be done
 * @param words what title or kind of place contain
 */
public record SweepFilter(AreaCode area, SweepState state, Long opinion, Long unit, Boolean ready, String words) {
    public static final SweepFilter NONE = new SweepFilter(null, null, null, null, null, null);

    /** Those that this opinion led to. */
    public static SweepFilter ofOpinion(long opinion) {
        return new SweepFilter(null, null, opinion, null, null, null);
    }
}
