package cn.shuanglian.reception.opinion;

/**
 * How an opinion with a deadline stands to it. DUE: it was answered, or its deadline has passed. ON_TIME: it was answered by the deadline.
 * LATE: it was answered after it, or the deadline has passed without an answer.
 */
public enum Timeliness {
    DUE, ON_TIME, LATE
}
