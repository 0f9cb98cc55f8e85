package cn.shuanglian.reception.session;

/** A deputy of a reception; {@code deputy} is the mandate's key. */
public record ReceptionDeputy(long deputy, String name, Attendance attendance) {
}
