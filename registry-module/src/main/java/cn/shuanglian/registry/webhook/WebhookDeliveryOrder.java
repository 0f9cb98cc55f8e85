package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the log of deliveries can be ordered. */
public enum WebhookDeliveryOrder implements Order<WebhookDeliveryRow> {
    CREATED(new By<>("created", "d.createdAt", Long::valueOf, row -> Long.toString(row.createdAt())));

    private final By<WebhookDeliveryRow> by;

    WebhookDeliveryOrder(By<WebhookDeliveryRow> by) {
        this.by = by;
    }

    @Override
    public By<WebhookDeliveryRow> by() {
        return by;
    }
}
