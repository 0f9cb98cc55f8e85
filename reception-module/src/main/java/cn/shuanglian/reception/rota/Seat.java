package cn.shuanglian.reception.rota;

/** Who receives in which slot, and whether as a member of the directors' meeting. */
public record Seat(long slot, long mandate, boolean director) {
}
