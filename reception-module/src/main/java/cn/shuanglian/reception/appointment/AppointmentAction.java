package cn.shuanglian.reception.appointment;

/** What can be done with an appointment. Names appear in the API, so they never change. */
public enum AppointmentAction {
    ACCEPT, DECLINE, OTHER_DATE, WITHDRAW
}
