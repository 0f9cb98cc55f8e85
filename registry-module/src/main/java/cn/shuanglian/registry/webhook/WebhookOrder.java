package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of webhooks can be ordered. */
public enum WebhookOrder implements Order<WebhookRow> {
    CLIENT(By.text("client", "a.login", WebhookRow::client)),
    AREA(By.text("area", "w.areaCode", WebhookRow::area)),
    CREATED(By.day("created", "w.createdOn", WebhookRow::createdOn));

    private final By<WebhookRow> by;

    WebhookOrder(By<WebhookRow> by) {
        this.by = by;
    }

    @Override
    public By<WebhookRow> by() {
        return by;
    }
}
