package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of deputies; each part may be null. {@code words} are looked for at the start of the name. */
public record DeputyFilter(AreaCode area, DeputyLevel level, Long stationId, Long groupId, Boolean leadingCadre, String words) {
    public static final DeputyFilter NONE = new DeputyFilter(null, null, null, null, null, null);
}
