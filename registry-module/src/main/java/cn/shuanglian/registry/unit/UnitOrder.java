package cn.shuanglian.registry.unit;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of units can be ordered. */
public enum UnitOrder implements Order<UnitRow> {
    /** By area and there as a tree, each unit before those below it. */
    AREA(By.text("area", "u.path", UnitRow::path)),
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
