package cn.shuanglian.reception.sweep;

/** How a place of a sweep stands: not looked at yet, found to be in order, a hazard found, or mended. */
public enum CheckState {
    OPEN, CHECKED_SOUND, HAZARD_FOUND, MENDED
}
