package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of units can be ordered. */
public enum UnitOrder implements Order<UnitRow> {
    AREA(By.text("area", "u.areaCode", UnitRow::area)),
    NAME(By.text("name", "u.name", UnitRow::name));

    private final By<UnitRow> by;

    UnitOrder(By<UnitRow> by) {
        this.by = by;
    }

    @Override
    public By<UnitRow> by() {
        return by;
    }
}
