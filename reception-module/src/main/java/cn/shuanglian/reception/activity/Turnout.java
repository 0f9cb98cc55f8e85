package cn.shuanglian.reception.activity;

/** Whether somebody who was invited was there. */
public enum Turnout {
    EXPECTED, CAME, EXCUSED, ABSENT
}
