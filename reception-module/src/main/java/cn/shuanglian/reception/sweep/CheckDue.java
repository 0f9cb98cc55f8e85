package cn.shuanglian.reception.sweep;

/** Places of which something is left to be done while their sweep is open, or of these those past their day. */
public enum CheckDue {
    TODO, OVERDUE
}
