package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of plans can be ordered. */
public enum PlanOrder implements Order<PlanRow> {
    YEAR(new By<>("year", "p.planYear", Integer::valueOf, row -> Integer.toString(row.year()))),
    AREA(By.text("area", "p.areaCode", PlanRow::area));

    private final By<PlanRow> by;

    PlanOrder(By<PlanRow> by) {
        this.by = by;
    }

    @Override
    public By<PlanRow> by() {
        return by;
    }
}
