package cn.shuanglian.reception.session;

/**
 * A reception with all that is kept of it.
 *
 * @param changeReason why it was moved or cancelled, or null
 * @param toCome it was neither held nor called off and its day is not over, so that deputies can still be exchanged
 */
public record ReceptionSheet(ReceptionRow row, boolean nobodyCame, String summary, String changeReason, boolean toCome) {
}
