package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of turnovers can be ordered. */
public enum TurnoverOrder implements Order<TurnoverRow> {
    DATE(By.day("date", "t.happenedOn", TurnoverRow::on)),
    AREA(By.text("area", "t.areaCode", TurnoverRow::area));

    private final By<TurnoverRow> by;

    TurnoverOrder(By<TurnoverRow> by) {
        this.by = by;
    }

    @Override
    public By<TurnoverRow> by() {
        return by;
    }
}
