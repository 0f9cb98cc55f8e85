package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of terms can be ordered. */
public enum DeadlineOrder implements Order<DeadlineRow> {
    DUE(By.day("due", "d.endsOn", DeadlineRow::endsOn)),
    NUMBER(By.text("number", "d.label", DeadlineRow::label)),
    AREA(By.text("area", "d.areaCode", DeadlineRow::area));

    private final By<DeadlineRow> by;

    DeadlineOrder(By<DeadlineRow> by) {
        this.by = by;
    }

    @Override
    public By<DeadlineRow> by() {
        return by;
    }
}
