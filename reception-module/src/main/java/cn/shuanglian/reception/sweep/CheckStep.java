package cn.shuanglian.reception.sweep;

import java.time.LocalDate;

/**
 * Asks to take a place of a sweep one step on.
 *
 * @param version of the check as the caller read it
 * @param on CHECK_SOUND, FIND_HAZARD, MEND: the day it was looked at or mended, not to come; null for today
 * @param note FIND_HAZARD, MEND: what was found or done; REOPEN: why; otherwise as one likes; at most 2,000 characters
 * @param mendUntil FIND_HAZARD: the day by which it will be mended
 * @param unit ASSIGN: who looks at it from now on
 */
public record CheckStep(long id, long version, CheckAction action, LocalDate on, String note, LocalDate mendUntil, Long unit) {
}
