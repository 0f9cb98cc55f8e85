package cn.shuanglian.reception.activity;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of activities can be ordered. */
public enum ActivityOrder implements Order<ActivityRow> {
    DATE(By.day("date", "a.fromOn", ActivityRow::from)),
    AREA(By.text("area", "a.areaCode", ActivityRow::area));

    private final By<ActivityRow> by;

    ActivityOrder(By<ActivityRow> by) {
        this.by = by;
    }

    @Override
    public By<ActivityRow> by() {
        return by;
    }
}
