package cn.shuanglian.reception.deadline;

/**
 * How a term stands to its last day. OPEN: it runs or stands still. SOON: it runs and ends within 15 days, or within 5 where the whole term is
 * shorter than 30 days, or within 2 where it is shorter than 10. OVERDUE: it runs and its last day has passed. IN_TIME and LATE: it was done.
 */
public enum Due {
    OPEN, SOON, OVERDUE, IN_TIME, LATE
}
