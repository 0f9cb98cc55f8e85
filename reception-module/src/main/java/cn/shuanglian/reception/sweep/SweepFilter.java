package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of sweeps; each part may be null. {@code words} are looked for in title and kind of place. */
public record SweepFilter(AreaCode area, SweepState state, Long opinion, Long unit, String words) {
    public static final SweepFilter NONE = new SweepFilter(null, null, null, null, null);

    /** Those that this opinion led to. */
    public static SweepFilter ofOpinion(long opinion) {
        return new SweepFilter(null, null, opinion, null, null);
    }
}
