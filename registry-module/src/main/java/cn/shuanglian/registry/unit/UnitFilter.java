package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of units; each part may be null. {@code words} are looked for in the name. */
public record UnitFilter(AreaCode area, UnitKind kind, String words) {
    public static final UnitFilter NONE = new UnitFilter(null, null, null);
}
