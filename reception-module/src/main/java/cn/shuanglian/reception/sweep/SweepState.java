package cn.shuanglian.reception.sweep;

/** How a sweep stands: places are being looked at, or it was closed with a report. */
public enum SweepState {
    OPEN, CLOSED
}
