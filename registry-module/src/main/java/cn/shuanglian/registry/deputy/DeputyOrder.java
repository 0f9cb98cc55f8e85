package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of deputies can be ordered. */
public enum DeputyOrder implements Order<DeputyRow> {
    AREA(By.text("area", "m.areaCode", DeputyRow::area)),
    NAME(By.text("name", "m.name", DeputyRow::name)),
    SINCE(By.day("since", "m.since", DeputyRow::since));

    private final By<DeputyRow> by;

    DeputyOrder(By<DeputyRow> by) {
        this.by = by;
    }

    @Override
    public By<DeputyRow> by() {
        return by;
    }
}
