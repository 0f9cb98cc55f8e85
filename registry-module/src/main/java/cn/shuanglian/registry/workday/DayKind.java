package cn.shuanglian.registry.workday;

import java.util.Map;

/** How a notice departs from the ordinary week. */
public enum DayKind {
    OFF, WORK;

    /** As the sheet writes it. */
    public static final Map<String, DayKind> WORDS = Map.of("OFF", OFF, "WORK", WORK, "放假", OFF, "上班", WORK, "补班", WORK);
}
