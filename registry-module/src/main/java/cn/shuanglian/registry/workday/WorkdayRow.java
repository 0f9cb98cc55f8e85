package cn.shuanglian.registry.workday;

import java.time.LocalDate;

/** A day on which a notice departs from the week; {@code name} is the holiday's. */
public record WorkdayRow(LocalDate day, DayKind kind, String name) {
}
