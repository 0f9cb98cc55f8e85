package cn.shuanglian.registry.body;

import java.time.LocalDate;

/** A deputy's seat was ended. {@code area} is that of the body, {@code until} the last day of the seat. */
public record SeatEnded(long mandate, BodyKind kind, String area, SeatPost post, LocalDate until) {
}
