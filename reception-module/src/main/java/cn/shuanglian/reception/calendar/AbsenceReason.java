package cn.shuanglian.reception.calendar;

/** Why a deputy cannot receive for some time; of illness no more is kept than that somebody is on leave. */
public enum AbsenceReason {
    BUSINESS, LEAVE, STUDY, OTHER
}
