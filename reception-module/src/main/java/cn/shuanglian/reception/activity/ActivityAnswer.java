package cn.shuanglian.reception.activity;

/** What somebody says to an invitation. */
public enum ActivityAnswer {
    OPEN, ACCEPTED, DECLINED
}
