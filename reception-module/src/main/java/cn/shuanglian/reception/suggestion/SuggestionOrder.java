package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of suggestions can be ordered; those without a number stand together. */
public enum SuggestionOrder implements Order<SuggestionRow> {
    NUMBER;

    @Override
    public By<SuggestionRow> by() {
        return By.text("number", "s.orderNumber", row -> row.number() == null ? "" : row.number());
    }
}
