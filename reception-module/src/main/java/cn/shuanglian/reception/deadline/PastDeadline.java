package cn.shuanglian.reception.deadline;

import java.time.LocalDate;

/**
 * A term of a record that came from a sheet.
 *
 * @param doneOn the day on which what was to be done was done, or null while it is to be done
 */
public record PastDeadline(StartDeadline term, LocalDate doneOn) {
}
