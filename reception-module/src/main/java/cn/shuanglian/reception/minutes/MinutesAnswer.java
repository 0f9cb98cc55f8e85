package cn.shuanglian.reception.minutes;

import java.time.LocalDate;

/**
 * What one deputy says of the minutes.
 *
 * @param deputy the mandate's key
 * @param answer null while there is none
 * @param reason why the deputy objects, or null
 * @param silent no answer came in time, which counts as confirmed
 */
public record MinutesAnswer(long deputy, String name, Answer answer, LocalDate answeredOn, String reason, boolean silent) {
}
