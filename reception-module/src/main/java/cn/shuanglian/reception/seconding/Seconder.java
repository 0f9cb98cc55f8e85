package cn.shuanglian.reception.seconding;

import java.time.LocalDate;

/**
 * A deputy who was asked to second.
 *
 * @param mandate of the deputy
 * @param answeredOn null while nothing was said
 * @param reason why not, or null
 */
public record Seconder(long mandate, String name, SecondingState state, LocalDate answeredOn, String reason) {
}
