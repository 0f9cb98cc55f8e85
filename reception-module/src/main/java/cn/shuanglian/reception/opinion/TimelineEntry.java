package cn.shuanglian.reception.opinion;

import java.time.Instant;

/**
 * A step an opinion has taken.
 *
 * @param action name of an {@link OpinionAction}, or {@code RECORD}, {@code IMPORT} or {@code FOLLOW}
 * @param from null for the first step
 * @param who login of whoever took it
 */
public record TimelineEntry(Instant at, String action, OpinionStatus from, OpinionStatus to, String who, String note) {
}
