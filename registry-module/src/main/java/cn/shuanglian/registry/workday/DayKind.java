package cn.shuanglian.registry.workday;

/** How a notice departs from the ordinary week. */
public enum DayKind {
    OFF, WORK
}
