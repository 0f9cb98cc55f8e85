package cn.shuanglian.reception.session;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of receptions can be ordered. */
public enum ReceptionOrder implements Order<ReceptionRow> {
    DATE(By.day("date", "r.heldOn", ReceptionRow::date)),
    AREA(By.text("area", "r.areaCode", ReceptionRow::area));

    private final By<ReceptionRow> by;

    ReceptionOrder(By<ReceptionRow> by) {
        this.by = by;
    }

    @Override
    public By<ReceptionRow> by() {
        return by;
    }
}
