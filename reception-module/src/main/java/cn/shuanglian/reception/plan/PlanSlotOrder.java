package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the slots of a plan can be ordered. */
public enum PlanSlotOrder implements Order<PlanSlotRow> {
    DATE(By.day("date", "s.heldOn", PlanSlotRow::date));

    private final By<PlanSlotRow> by;

    PlanSlotOrder(By<PlanSlotRow> by) {
        this.by = by;
    }

    @Override
    public By<PlanSlotRow> by() {
        return by;
    }
}
