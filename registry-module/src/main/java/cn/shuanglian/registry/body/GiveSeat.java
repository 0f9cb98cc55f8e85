package cn.shuanglian.registry.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Gives a seat of a body to a deputy, or to a member of staff where the post allows that.
 *
 * @param version of the body as the caller read it
 * @param deputy key of the deputy's mandate, or null for a member of staff
 * @param name of the member of staff, or null for a deputy
 */
public record GiveSeat(long body, long version, @NotNull SeatPost post, Long deputy, @Size(max = 60) String name, @NotNull LocalDate since) {
}
