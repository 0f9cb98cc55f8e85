package cn.shuanglian.reception.commitment;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of promises can be ordered; one that names no day stands at the day it was made. */
public enum CommitmentOrder implements Order<CommitmentRow> {
    DUE(By.day("due", "coalesce(c.dueOn, c.madeOn)", row -> row.dueOn() == null ? row.madeOn() : row.dueOn())),
    MADE(By.day("made", "c.madeOn", CommitmentRow::madeOn)),
    AREA(By.text("area", "c.areaCode", CommitmentRow::area)),
    NUMBER(By.text("number", "c.number", CommitmentRow::number));

    private final By<CommitmentRow> by;

    CommitmentOrder(By<CommitmentRow> by) {
        this.by = by;
    }

    @Override
    public By<CommitmentRow> by() {
        return by;
    }
}
