package cn.shuanglian.reception.activity;

/** How an activity stands. */
public enum ActivityStatus {
    PLANNED, HELD, CANCELLED
}
