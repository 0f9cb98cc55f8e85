package cn.shuanglian.evaluation.dutyreport;

import java.util.Map;

/** How a deputy reported. */
public enum DutyReportForm {
    ORAL, WRITTEN;

    /** As office sheets write it. */
    public static final Map<String, DutyReportForm> WORDS = Map.of("口头", ORAL, "书面", WRITTEN);
}
