package cn.shuanglian.reception.calendar;

import java.time.LocalDate;

/** Time in which a deputy cannot receive, both days included. @param deputy key of the mandate it was recorded for; it holds for the person */
public record AbsenceRow(long id, long personId, long deputy, String name, String area, LocalDate from, LocalDate until, AbsenceReason reason,
                         String note) {
}
