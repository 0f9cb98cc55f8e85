package cn.shuanglian.reception.session;

/** A reception will not take place; fired in the transaction that cancels it. */
public record ReceptionCancelled(long receptionId, String reason) {
}
