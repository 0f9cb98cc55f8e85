package cn.shuanglian.reception.invitation;

import cn.shuanglian.registry.list.By;
import cn.shuanglian.registry.list.Order;

/** How the list of invitations can be ordered. */
public enum InvitationOrder implements Order<InvitationRow> {
    DATE(By.day("date", "r.heldOn", InvitationRow::date)),
    AREA(By.text("area", "i.areaCode", InvitationRow::area));

    private final By<InvitationRow> by;

    InvitationOrder(By<InvitationRow> by) {
        this.by = by;
    }

    @Override
    public By<InvitationRow> by() {
        return by;
    }
}
