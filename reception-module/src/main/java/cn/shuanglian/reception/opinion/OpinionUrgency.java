package cn.shuanglian.reception.opinion;

/** How soon something must be done (domain.md §4): 一般, 紧急, 重大. */
public enum OpinionUrgency {
    ORDINARY, URGENT, CRITICAL
}
