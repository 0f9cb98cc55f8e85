package cn.shuanglian.reception.sweep;

/** What can be done about a place of a sweep; ASSIGN gives it to another unit, REMOVE takes off a place that should not be on the list. */
public enum CheckAction {
    CHECK_SOUND, FIND_HAZARD, MEND, REOPEN, ASSIGN, REMOVE
}
