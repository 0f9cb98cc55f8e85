package cn.shuanglian.registry.vacancy;

import java.time.LocalDate;

/**
 * One duty that a mandate leaves behind.
 *
 * @param id key of the record in its own table
 * @param label what an office knows it by: a name, a number, a place; never a citizen's
 * @param on the day it is due or began, or null
 */
public record VacatedDuty(long id, String label, LocalDate on) {
}
