package cn.shuanglian.reception.session;

/** Whether a deputy was there. A substitute sent by the deputy does not make the deputy one who came. */
public enum Attendance {
    EXPECTED, CAME, EXCUSED, ABSENT, SUBSTITUTE;

    /** The deputy's own time is taken. */
    boolean isPresence() {
        return this == EXPECTED || this == CAME;
    }
}
