package cn.shuanglian.registry.webhook;

import java.util.ArrayList;
import java.util.List;

/**
 * What is done with a webhook. The security administrator allows it, switches it off and decides about mobile numbers; the client it belongs
 * to changes the secret, tries it and has what failed sent again.
 */
public enum WebhookAction {
    ALLOW, SWITCH_OFF, SHARE_PHONES, KEEP_PHONES, ROTATE_SECRET, TEST, REPLAY;

    /** What may be done now, by its client or by the security administrator. */
    static List<WebhookAction> of(WebhookState state, boolean wantsPhones, boolean hasPhones, boolean administrator) {
        List<WebhookAction> actions = new ArrayList<>();
        if (administrator) {
            actions.add(state == WebhookState.OPEN ? SWITCH_OFF : ALLOW);
            if (wantsPhones) {
                actions.add(hasPhones ? KEEP_PHONES : SHARE_PHONES);
            }
        } else {
            actions.add(ROTATE_SECRET);
        }
        if (state == WebhookState.OPEN) {
            actions.add(TEST);
            actions.add(REPLAY);
        }
        return actions;
    }
}
