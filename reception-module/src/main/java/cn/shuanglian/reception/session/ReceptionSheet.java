package cn.shuanglian.reception.session;

/**
 * A reception with all that is kept of it.
 *
 * @param changeReason why it was moved or cancelled, or null
 */
public record ReceptionSheet(ReceptionRow row, boolean nobodyCame, String summary, String changeReason) {
}
