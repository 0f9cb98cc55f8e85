package cn.shuanglian.reception.session;

/** A deputy of a reception; {@code deputy} is the mandate's key, {@code substitute} the name of whoever sat there instead, or null. */
public record ReceptionDeputy(long deputy, String name, Attendance attendance, String substitute) {
}
