package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of minutes can be ordered. */
public enum MinutesOrder implements Order<MinutesRow> {
    DATE(By.day("date", "m.heldOn", MinutesRow::date)),
    AREA(By.text("area", "m.areaCode", MinutesRow::area));

    private final By<MinutesRow> by;

    MinutesOrder(By<MinutesRow> by) {
        this.by = by;
    }

    @Override
    public By<MinutesRow> by() {
        return by;
    }
}
