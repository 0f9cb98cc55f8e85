package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Narrows the list of activities; each part may be null.
 *
 * @param deputyId mandate of somebody who was invited
 * @param from goes on on that day or later
 * @param to begins on that day or before
 * @param words what the topic contains
 */
public record ActivityFilter(AreaCode area, Long groupId, Long deputyId, ActivityKind kind, ActivityStatus status, LocalDate from, LocalDate to,
                             String words) {
    public static final ActivityFilter NONE = new ActivityFilter(null, null, null, null, null, null, null, null);
}
