package cn.shuanglian.registry.station;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of stations; each part may be null. {@code words} are looked for in the name. */
public record StationFilter(AreaCode area, StationKind kind, String words) {
    public static final StationFilter NONE = new StationFilter(null, null, null);
}
