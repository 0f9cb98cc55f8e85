package cn.shuanglian.reception.session;

/**
 * A place at a reception still to come was given to somebody else; fired in the transaction that does so.
 *
 * @param fromMandate who was expected until then, or null where the place is new
 * @param toMandate who is expected now, or null where nobody takes the place
 */
public record SeatChanged(long receptionId, Long fromMandate, Long toMandate) {
}
