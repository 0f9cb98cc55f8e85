package cn.shuanglian.registry.body;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of bodies; each part may be null. {@code words} are looked for in the name. */
public record BodyFilter(AreaCode area, BodyKind kind, String words) {
    public static final BodyFilter NONE = new BodyFilter(null, null, null);
}
