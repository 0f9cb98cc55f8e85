package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.rule.ParameterUnit;

/** In what a term is counted; DATE is not counted: its last day was given. */
public enum TermUnit {
    DAYS, WORKING_DAYS, MONTHS, DATE;

    static TermUnit of(ParameterUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> WORKING_DAYS;
            case MONTHS -> MONTHS;
            default -> DAYS;
        };
    }
}
