package cn.shuanglian.reception.help;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of help can be ordered. */
public enum HelpOrder implements Order<HelpRow> {
    DATE(By.day("date", "h.helpedOn", HelpRow::from)),
    DEPUTY(By.text("deputy", "m.name", HelpRow::deputyName)),
    AREA(By.text("area", "h.areaCode", HelpRow::area));

    private final By<HelpRow> by;

    HelpOrder(By<HelpRow> by) {
        this.by = by;
    }

    @Override
    public By<HelpRow> by() {
        return by;
    }
}
