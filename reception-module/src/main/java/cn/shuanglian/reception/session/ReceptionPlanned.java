package cn.shuanglian.reception.session;

/**
 * A reception was planned, by hand or with the calendar of a year; fired in the transaction that stores it.
 *
 * @param told those expected learn of it in another way, as from the calendar of the year
 */
public record ReceptionPlanned(long receptionId, boolean told) {
}
