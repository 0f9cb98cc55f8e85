package cn.shuanglian.reception.commitment;

import java.time.LocalDate;

/** What an answer promised. @param unit the unit that answered, or null for an office @param until the day it is promised for, or null */
record Promise(CommitmentSource source, long sourceId, String number, String title, String area, Long unit, String what, LocalDate on,
               LocalDate until) {
}
