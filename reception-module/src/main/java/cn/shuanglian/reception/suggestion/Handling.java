package cn.shuanglian.reception.suggestion;

/** How units work on a suggestion: one leads, answers and is helped by others (主办、协办), or each answers for itself (分办). */
public enum Handling {
    LEAD, SEPARATE
}
