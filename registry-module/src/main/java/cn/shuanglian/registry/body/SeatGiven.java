package cn.shuanglian.registry.body;

import java.time.LocalDate;

/** A deputy was given a seat. Observed in the same transaction: whoever throws refuses the seat. {@code area} is that of the body. */
public record SeatGiven(long mandate, BodyKind kind, String area, SeatPost post, LocalDate since) {
}
