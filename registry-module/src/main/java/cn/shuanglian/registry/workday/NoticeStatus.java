package cn.shuanglian.registry.workday;

/** How far a notice is: kept until its consequences were seen, in force, or thrown away. */
public enum NoticeStatus {
    DRAFT, APPLIED, DISCARDED
}
