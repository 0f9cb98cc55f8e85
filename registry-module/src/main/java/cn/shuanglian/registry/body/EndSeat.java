package cn.shuanglian.registry.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Ends a seat: {@code until} is the last day on which it is held. @param version of the body as the caller read it */
public record EndSeat(long body, long version, long seat, @NotNull LocalDate until) {
}
