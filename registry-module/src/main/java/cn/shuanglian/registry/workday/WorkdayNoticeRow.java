package cn.shuanglian.registry.workday;

import cn.shuanglian.registry.list.Keyed;

/**
 * A notice as lists show it.
 *
 * @param days how many days it speaks of
 * @param decidedAt when it was applied or discarded, or null
 */
public record WorkdayNoticeRow(long id, String title, NoticeStatus status, int days, long recordedAt, Long decidedAt, long version)
        implements Keyed {
}
