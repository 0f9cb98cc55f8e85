package cn.shuanglian.reception.commitment;

import java.time.LocalDate;

/**
 * Asks to take a promise one step on.
 *
 * @param version of the promise as the caller read it
 * @param on FULFIL, TELL: the day it was done or told, not to come; null for today
 * @param until ASK_MOVE, MOVE: the new day, to come; GRANT: another day than the one asked for, or null
 * @param text FULFIL: what whoever it was promised is told, at most 4,000 characters
 * @param how TELL: how they heard of it
 * @param note ASK_MOVE, MOVE, REFUSE, REJECT, WITHDRAW: the reason; otherwise as one likes; at most 1,000 characters
 */
public record CommitmentStep(long id, long version, CommitmentAction action, LocalDate on, LocalDate until, String text, ToldHow how, String note) {
}
