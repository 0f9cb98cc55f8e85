/**
 * Asks deputies whether they come to the receptions they are expected at, keeps what they answer and changes places with them (S6, S13):
 * forecast, announcement, reminder, escalation. Follows what happens to receptions by their events; notices carry the words.
 */
package cn.shuanglian.reception.invitation;
