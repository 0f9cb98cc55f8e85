package cn.shuanglian.registry.deputy;

import java.time.Instant;

/**
 * A turnover with all that is kept of it.
 *
 * @param before where the mandate stood; null for one that began with this
 * @param fills BY_ELECTED: key of the mandate whose seat it fills, or null
 * @param filledBy TERMINATED: key of the entry by which the seat was filled, or null while it is vacant
 * @param undoes UNDONE: key of the entry that was a mistake
 */
public record TurnoverSheet(TurnoverRow row, String note, Long documentId, MandateStatus statusBefore, Standing before, Standing after,
                            Long fills, Long filledBy, Long undoes, Instant recordedAt) {
}
