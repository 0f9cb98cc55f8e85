package cn.shuanglian.registry.group;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of groups can be ordered. */
public enum GroupOrder implements Order<GroupRow> {
    AREA(By.text("area", "g.areaCode", GroupRow::area)),
    NAME(By.text("name", "g.name", GroupRow::name));

    private final By<GroupRow> by;

    GroupOrder(By<GroupRow> by) {
        this.by = by;
    }

    @Override
    public By<GroupRow> by() {
        return by;
    }
}
