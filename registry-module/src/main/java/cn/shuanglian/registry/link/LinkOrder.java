package cn.shuanglian.registry.link;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of pairs can be ordered. */
public enum LinkOrder implements Order<LinkRow> {
    FROM(By.text("from", "m.name", LinkRow::fromName)),
    AREA(By.text("area", "l.areaCode", LinkRow::area)),
    SINCE(By.day("since", "l.since", LinkRow::since));

    private final By<LinkRow> by;

    LinkOrder(By<LinkRow> by) {
        this.by = by;
    }

    @Override
    public By<LinkRow> by() {
        return by;
    }
}
