package cn.shuanglian.reception.deadline;

/** What a step of the working-out says; names appear in the API and are worded as {@code trace.<name>}, counted ones {@code trace.<name>.<unit>}. */
public enum TraceCode {
    /** From a day, that long, to a day. */
    STARTED,
    /** That many week days in between are off by a notice and do not count. */
    HOLIDAYS,
    /** That many days of weekends in between are worked by a notice and count. */
    MADE_UP,
    /** That much longer, to a day. */
    EXTENDED,
    /** Another last day was given. */
    MOVED,
    /** Stands still from a day. */
    PAUSED,
    /** Runs on from a day after that many days, to a day. */
    RESUMED,
    /** The last day is on a weekend; the next working day counts (民法典 §203). */
    WEEKEND,
    /** The last day is off by a notice; the next working day counts. */
    HOLIDAY,
    /** The notice of the year is still to come, so that the last day may yet move. */
    PROVISIONAL,
    /** The day it ended by what held then; later notices do not move what has passed. */
    KEPT,
    /** Done on a day. */
    DONE,
    CANCELLED;

    boolean isCounted() {
        return this == STARTED || this == EXTENDED;
    }
}
