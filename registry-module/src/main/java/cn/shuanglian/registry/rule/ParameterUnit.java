package cn.shuanglian.registry.rule;

/** What a parameter counts; {@code RANK} is a code of GB/T 12407, where a smaller number is a higher rank, {@code YES_NO} 1 or 0. */
public enum ParameterUnit {
    RANK, PEOPLE, TOWNSHIPS, TIMES, DAYS, WORKING_DAYS, MONTHS, DAY_OF_MONTH, HOUR_OF_DAY, YES_NO
}
