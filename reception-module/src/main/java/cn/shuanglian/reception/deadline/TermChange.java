package cn.shuanglian.reception.deadline;

import java.time.LocalDate;

/**
 * What happened to a term after it began.
 *
 * @param on the day from which it counts
 * @param amount EXTENDED: how much longer
 * @param to MOVED: the last day that was given instead
 */
record TermChange(ChangeKind kind, LocalDate on, int amount, LocalDate to, String reason) {
}
