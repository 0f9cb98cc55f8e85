package cn.shuanglian.reception.deadline;

/**
 * What is still to be done by a unit, by a deputy or in an area.
 *
 * @param key key of the unit or mandate, or code of the area
 * @param label name of the unit or deputy; null for an area
 */
public record DeadlineLoad(String key, String label, long open, long soon, long overdue) {
}
