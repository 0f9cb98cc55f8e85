package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of opinions can be ordered. */
public enum OpinionOrder implements Order<OpinionRow> {
    HEARD_ON(By.day("heardOn", "o.heardOn", OpinionRow::heardOn)),
    NUMBER(By.text("number", "o.number", OpinionRow::number));

    private final By<OpinionRow> by;

    OpinionOrder(By<OpinionRow> by) {
        this.by = by;
    }

    @Override
    public By<OpinionRow> by() {
        return by;
    }
}
