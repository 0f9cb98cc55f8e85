package cn.shuanglian.registry.workday;

/** Which days are listed; null for all years. */
public record WorkdayFilter(Integer year) {
}
