package cn.shuanglian.registry.workday;

import java.time.LocalDate;

/** What a notice changes about a day. */
public record DayChange(LocalDate day, DayWord now, DayWord then, String name) {
}
