package cn.shuanglian.reception.deadline;

/** How a term stands. DONE: what was to be done was done, in time or late. CANCELLED: nobody has to do it any more. */
public enum DeadlineState {
    RUNNING, PAUSED, DONE, CANCELLED
}
