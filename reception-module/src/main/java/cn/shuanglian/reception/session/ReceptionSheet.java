package cn.shuanglian.reception.session;

import java.time.LocalDate;

/**
 * A reception with all that is kept of it.
 *
 * @param batches in how many groups people came to speak, or null if nobody counted them
 * @param paperOn the day on which the paper sheet was written from which it was typed in, or null
 * @param changeReason why it was moved or cancelled, or null
 * @param toCome it was neither held nor called off and its day is not over, so that deputies can still be exchanged
 */
public record ReceptionSheet(ReceptionRow row, Integer batches, boolean nobodyCame, String summary, LocalDate paperOn, String changeReason, boolean toCome) {
}
