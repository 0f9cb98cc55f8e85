package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.list.Keyed;
import java.time.Instant;

/**
 * One way of one notice as the log shows it.
 *
 * @param area code of the area the notice belongs to
 * @param recipient as {@link Message#recipient} names it
 * @param name of the person, station or unit; null for an office
 * @param officeRole role of an office, else null
 * @param dueAt when it is or was to go out
 * @param attempts how often it was tried
 * @param node the node that tried last, or null
 * @param endedAt when it was over, or null
 * @param detail why it failed or waits, or null
 */
public record DeliveryRow(long id, long noticeId, String area, NoticeKind kind, ChannelKind channel, DeliveryState state, String recipient,
                          String name, String officeRole, Instant dueAt, int attempts, String node, Instant endedAt, String detail,
                          long version) implements Keyed {

    /** As the query finds it. */
    public DeliveryRow(long id, long noticeId, String area, NoticeKind kind, ChannelKind channel, DeliveryState state, String recipient, String person,
                       String placeOrUnit, String officeRole, long dueAt, int attempts, String node, Long endedAt, String detail, long version) {
        this(id, noticeId, area, kind, channel, state, recipient, person == null ? placeOrUnit : person, officeRole, Instant.ofEpochMilli(dueAt), attempts,
                node, endedAt == null ? null : Instant.ofEpochMilli(endedAt), detail, version);
    }
}
