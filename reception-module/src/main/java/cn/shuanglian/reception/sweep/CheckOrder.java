package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the places of a sweep can be ordered. */
public enum CheckOrder implements Order<CheckRow> {
    AREA(By.text("area", "c.areaCode", CheckRow::area)),
    PLACE(By.text("place", "c.place", CheckRow::place));

    private final By<CheckRow> by;

    CheckOrder(By<CheckRow> by) {
        this.by = by;
    }

    @Override
    public By<CheckRow> by() {
        return by;
    }
}
