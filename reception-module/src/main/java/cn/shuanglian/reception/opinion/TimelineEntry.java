package cn.shuanglian.reception.opinion;

import java.time.Instant;

/**
 * A step an opinion has taken.
 *
 * @param action name of an {@link OpinionAction}, or of what else happens to an opinion, as {@code RECORD}, {@code IMPORT} or {@code FOLLOW}
 * @param from null for the first step
 * @param who whoever took it
 * @param unit name of the unit the step speaks of, or null
 * @param level how high an urging came from, or null
 * @param days how many days it asked for or granted, or null
 */
public record TimelineEntry(Instant at, String action, OpinionStatus from, OpinionStatus to, String who, String note, String unit, UrgeLevel level,
                            Integer days) {
}
