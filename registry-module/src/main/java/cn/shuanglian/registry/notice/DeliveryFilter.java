package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the log of deliveries; each part may be null.
 *
 * @param open only what a person has to decide about: failed or uncertain
 */
public record DeliveryFilter(AreaCode area, ChannelKind channel, DeliveryState state, NoticeKind kind, Boolean open) {
    public static final DeliveryFilter NONE = new DeliveryFilter(null, null, null, null, null);
}
