package cn.shuanglian.reception.deadline;

import java.time.LocalDate;

/**
 * A term got a last day, got another one or has none any more; fired in the same transaction.
 *
 * @param to the last day; null while the term stands still and once it was cancelled
 */
public record DeadlineMoved(OwnerKind owner, long ownerId, TermKind term, Long unitId, LocalDate to) {
}
