package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the inbox can be ordered. */
public enum InboxOrder implements Order<InboxRow> {
    DATE(new By<>("date", "n.shownFrom", Long::valueOf, row -> Long.toString(row.at().toEpochMilli())));

    private final By<InboxRow> by;

    InboxOrder(By<InboxRow> by) {
        this.by = by;
    }

    @Override
    public By<InboxRow> by() {
        return by;
    }
}
