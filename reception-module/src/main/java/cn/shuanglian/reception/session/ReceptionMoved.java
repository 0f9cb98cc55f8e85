package cn.shuanglian.reception.session;

import java.time.LocalDate;

/**
 * A reception was moved; fired in the transaction that moves it.
 *
 * @param from the day it was planned for until then; the day itself where only the time of day changed
 */
public record ReceptionMoved(long receptionId, LocalDate from) {
}
