package cn.shuanglian.registry.notice;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the log of deliveries can be ordered. */
public enum DeliveryOrder implements Order<DeliveryRow> {
    DUE(new By<>("due", "d.dueAt", Long::valueOf, row -> Long.toString(row.dueAt().toEpochMilli()))),
    AREA(By.text("area", "d.areaCode", DeliveryRow::area));

    private final By<DeliveryRow> by;

    DeliveryOrder(By<DeliveryRow> by) {
        this.by = by;
    }

    @Override
    public By<DeliveryRow> by() {
        return by;
    }
}
