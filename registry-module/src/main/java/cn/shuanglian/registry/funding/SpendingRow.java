package cn.shuanglian.registry.funding;

import java.time.LocalDate;

/**
 * One entry of what was spent; a counter entry has an amount below zero.
 *
 * @param reverses key of the entry that this one takes back, or null
 * @param reversed whether another entry has taken this one back
 */
public record SpendingRow(long id, LocalDate spentOn, String purpose, long fen, String voucher, Long reverses, boolean reversed,
                          String enteredBy) {
}
