package cn.shuanglian.reception.minutes;

import java.time.Instant;

/**
 * A step that was taken with the minutes.
 *
 * @param action name of a {@link MinutesAction}, or {@code REOPEN}
 * @param who name of whoever took it
 */
public record MinutesEntry(Instant at, String action, String who, String note) {
}
