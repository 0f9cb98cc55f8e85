package cn.shuanglian.registry.link;

import java.time.LocalDate;

/**
 * Asks to take a pair one step on.
 *
 * @param version of the pair as the caller read it
 * @param on the day of the step, not to come; null for today
 * @param document CONFIRM: the document that decides it, or null
 * @param note END and DECLINE: the reason in words; needed to END a pair whose end nobody proposed; at most 500 characters
 */
public record LinkStep(long id, long version, LinkAction action, LocalDate on, Long document, String note) {
}
