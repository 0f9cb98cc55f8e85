package cn.shuanglian.reception.plan;

/** How many receptions of a plan there are in a month, and how many deputies are seated there. */
public record MonthCount(int month, int slots, int seats) {
}
