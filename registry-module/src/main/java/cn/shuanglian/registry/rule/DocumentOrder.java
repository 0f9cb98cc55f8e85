package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of documents can be ordered. */
public enum DocumentOrder implements Order<DocumentRow> {
    SINCE(By.day("since", "d.since", DocumentRow::since)),
    TITLE(By.text("title", "d.title", DocumentRow::title)),
    AREA(By.text("area", "d.areaCode", DocumentRow::area));

    private final By<DocumentRow> by;

    DocumentOrder(By<DocumentRow> by) {
        this.by = by;
    }

    @Override
    public By<DocumentRow> by() {
        return by;
    }
}
