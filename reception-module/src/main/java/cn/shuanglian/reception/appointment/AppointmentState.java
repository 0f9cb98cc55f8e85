package cn.shuanglian.reception.appointment;

/** How far an appointment is. Names are stored and appear in the API, so they never change. */
public enum AppointmentState {
    PROPOSED,
    /** The cadre proposes another day, and the leader answers. */
    OTHER_DATE, ACCEPTED, DECLINED, WITHDRAWN,
    /** Nobody answered before its day was over. */
    LAPSED;

    boolean isOpen() {
        return this == PROPOSED || this == OTHER_DATE;
    }
}
