package cn.shuanglian.registry.group;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of groups; each part may be null. {@code words} are looked for in the name. */
public record GroupFilter(AreaCode area, GroupKind kind, String words) {
    public static final GroupFilter NONE = new GroupFilter(null, null, null);
}
