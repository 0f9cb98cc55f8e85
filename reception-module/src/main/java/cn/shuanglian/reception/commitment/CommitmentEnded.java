package cn.shuanglian.reception.commitment;

import java.time.LocalDate;

/**
 * A promise was kept, and whoever it was made to heard of it, or it was withdrawn; fired in the same transaction.
 *
 * @param opinionId the opinion whose answer made it, or null; likewise {@code suggestionId}
 * @param unitId the unit that promised, or null
 */
public record CommitmentEnded(long commitmentId, Long opinionId, Long suggestionId, String area, Long unitId, boolean kept, LocalDate on) {
}
