package cn.shuanglian.reception.session;

/** How far a reception is. */
public enum ReceptionStatus {
    PLANNED, ANNOUNCED, HELD, CANCELLED
}
