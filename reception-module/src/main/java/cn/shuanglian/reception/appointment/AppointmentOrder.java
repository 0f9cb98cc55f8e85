package cn.shuanglian.reception.appointment;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of appointments can be ordered. */
public enum AppointmentOrder implements Order<AppointmentRow> {
    DATE(By.day("date", "a.heldOn", AppointmentRow::date)),
    AREA(By.text("area", "a.areaCode", AppointmentRow::area));

    private final By<AppointmentRow> by;

    AppointmentOrder(By<AppointmentRow> by) {
        this.by = by;
    }

    @Override
    public By<AppointmentRow> by() {
        return by;
    }
}
