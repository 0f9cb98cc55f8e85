package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of duty reports can be ordered. */
public enum DutyReportOrder implements Order<DutyReportRow> {
    DATE(By.day("date", "r.givenOn", DutyReportRow::on)),
    AREA(By.text("area", "r.areaCode", DutyReportRow::area));

    private final By<DutyReportRow> by;

    DutyReportOrder(By<DutyReportRow> by) {
        this.by = by;
    }

    @Override
    public By<DutyReportRow> by() {
        return by;
    }
}
