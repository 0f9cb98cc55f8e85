package cn.shuanglian.reception.plan;

import java.time.LocalDate;

/** By which a slot is known again when a plan is worked out anew, wherever its day was moved. */
record SlotKey(long rule, long station, LocalDate namedOn) {
}
