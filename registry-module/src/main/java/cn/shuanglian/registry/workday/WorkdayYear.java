package cn.shuanglian.registry.workday;

import java.util.List;

/**
 * What the notices say of a year.
 *
 * @param provisional whether the year's notice is still missing, so that only weekends count as off
 */
public record WorkdayYear(int year, boolean provisional, List<WorkdayRow> days) {
    public WorkdayYear {
        days = List.copyOf(days);
    }
}
