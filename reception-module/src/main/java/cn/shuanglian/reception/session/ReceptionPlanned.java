package cn.shuanglian.reception.session;

/** A reception was planned, by hand or with the calendar of a year; fired in the transaction that stores it. */
public record ReceptionPlanned(long receptionId) {
}
