package cn.shuanglian.reception.session;

/** A reception with all that is kept of it. */
public record ReceptionSheet(ReceptionRow row, boolean nobodyCame, String summary) {
}
