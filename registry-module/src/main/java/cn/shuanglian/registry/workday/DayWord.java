package cn.shuanglian.registry.workday;

import java.util.Map;

/** What a notice says of a day; PLAIN takes an earlier notice back, so that the day follows the week again. */
public enum DayWord {
    OFF, WORK, PLAIN;

    /** The words that sheets have for it. */
    static final Map<String, DayWord> WORDS = Map.of("休", OFF, "OFF", OFF, "班", WORK, "WORK", WORK, "平", PLAIN, "PLAIN", PLAIN);

    static DayWord of(DayKind kind) {
        return kind == null ? PLAIN : valueOf(kind.name());
    }

    /** As the table keeps it; null for PLAIN, which it does not keep. */
    DayKind kind() {
        return this == PLAIN ? null : DayKind.valueOf(name());
    }
}
