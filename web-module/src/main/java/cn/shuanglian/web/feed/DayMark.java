package cn.shuanglian.web.feed;

import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What kind of day it is: a weekend, a day of the week that a notice frees, or a weekend's day that a notice makes up. */
public enum DayMark {
    WORKED, WEEKEND, HOLIDAY, MADE_UP;

    static DayMark of(LocalDate day, WorkdayTable table) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (table.isWorked(day)) {
            return weekend ? MADE_UP : WORKED;
        }
        return weekend ? WEEKEND : HOLIDAY;
    }
}
