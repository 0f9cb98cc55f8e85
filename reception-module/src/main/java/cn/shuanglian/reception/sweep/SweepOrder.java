package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of sweeps can be ordered. */
public enum SweepOrder implements Order<SweepRow> {
    STARTED(By.day("started", "s.startedOn", SweepRow::startedOn)),
    LAST_DAY(By.day("lastDay", "s.lastDay", SweepRow::lastDay)),
    AREA(By.text("area", "s.areaCode", SweepRow::area));

    private final By<SweepRow> by;

    SweepOrder(By<SweepRow> by) {
        this.by = by;
    }

    @Override
    public By<SweepRow> by() {
        return by;
    }
}
