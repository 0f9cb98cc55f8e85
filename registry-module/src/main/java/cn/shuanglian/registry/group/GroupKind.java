package cn.shuanglian.registry.group;

import java.util.Map;

/** What holds a group together: where its members live or what they know (S1). */
public enum GroupKind {
    AREA, PROFESSIONAL;

    /** As office sheets write it. */
    public static final Map<String, GroupKind> WORDS = Map.of("地域", AREA, "专业", PROFESSIONAL);
}
