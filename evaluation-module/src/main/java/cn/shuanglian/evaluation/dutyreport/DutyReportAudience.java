package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.deputy.DeputyLevel;
import java.util.Map;

/** To whom a deputy answers: to the congress that elected him or to the voters of the constituency (组织法 art. 44, S4). */
public enum DutyReportAudience {
    ELECTING_UNIT, VOTERS;

    /** As office sheets write it. */
    public static final Map<String, DutyReportAudience> WORDS = Map.of("原选举单位", ELECTING_UNIT, "原选区选民", VOTERS);

    /** Deputies of counties and townships are elected directly, those above them by the congress below. */
    public static DutyReportAudience of(DeputyLevel level) {
        return level == DeputyLevel.COUNTY || level == DeputyLevel.TOWNSHIP ? VOTERS : ELECTING_UNIT;
    }
}
