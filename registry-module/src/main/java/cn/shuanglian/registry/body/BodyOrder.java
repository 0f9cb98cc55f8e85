package cn.shuanglian.registry.body;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of bodies can be ordered. */
public enum BodyOrder implements Order<BodyRow> {
    AREA(By.text("area", "b.areaCode", BodyRow::area)),
    NAME(By.text("name", "b.name", BodyRow::name));

    private final By<BodyRow> by;

    BodyOrder(By<BodyRow> by) {
        this.by = by;
    }

    @Override
    public By<BodyRow> by() {
        return by;
    }
}
