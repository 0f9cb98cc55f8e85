package cn.shuanglian.registry.station;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of stations can be ordered. */
public enum StationOrder implements Order<StationRow> {
    AREA(By.text("area", "s.areaCode", StationRow::area)),
    NAME(By.text("name", "s.name", StationRow::name));

    private final By<StationRow> by;

    StationOrder(By<StationRow> by) {
        this.by = by;
    }

    @Override
    public By<StationRow> by() {
        return by;
    }
}
