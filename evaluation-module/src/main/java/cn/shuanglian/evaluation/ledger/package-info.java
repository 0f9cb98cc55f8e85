/**
 * Keeps, per mandate, what a deputy did as far as it counts: entries that follow from records in the same transaction, are never
 * changed and can be rebuilt; a correction is a reversal and a new entry.
 */
package cn.shuanglian.evaluation.ledger;
