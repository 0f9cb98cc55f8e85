package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * A plan as lists show it.
 *
 * @param area code of the area whose stations and deputies it plans
 * @param from the first day it plans
 * @param slots how many receptions it has, with {@code seats} deputies
 * @param unmet how many demands could not be met
 * @param provisional whether the year's notice of holidays was not known when it was worked out
 * @param computedAt instant in epoch milliseconds, as is {@code publishedAt}; null where that has not happened yet
 */
public record PlanRow(long id, String area, int year, PlanStatus status, LocalDate from, int slots, int seats, int unmet, boolean provisional,
                      Long computedAt, Long publishedAt, long version) implements Keyed {
}
