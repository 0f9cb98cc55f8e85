package cn.shuanglian.reception.appointment;

/** An appointment was accepted and became a reception; fired in the transaction that does so. */
public record AppointmentAgreed(long receptionId, long mandateId) {
}
