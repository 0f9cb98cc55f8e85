package cn.shuanglian.registry.gateway;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.notice.Message;
import cn.shuanglian.registry.notice.Outcome;
import cn.shuanglian.registry.webhook.Webhooks;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hands notices to the outbox of webhooks; from there the program outside gets them, once or again under the same id. */
@Stateless
@DenyAll
public class Gateway {
    @Inject
    Webhooks webhooks;
    @Inject
    Journal journal;

    /** Whether a program takes such events of this area. */
    @RolesAllowed({Role.READER, Role.SYSTEM})
    public boolean isOpen(String event, String area) {
        return webhooks.isWanted(event, area);
    }

    /** Hands the message on; with its mobile number only where {@code phone} says so, and then the journal says so, too (security PI-05). */
    @RolesAllowed(Role.SYSTEM)
    public Outcome hand(String event, Message message, boolean phone) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notice", message.noticeId());
        data.put("delivery", message.id());
        data.put("kind", message.kind().name());
        data.put("recipient", message.recipient());
        data.put("area", message.area());
        data.put("subject", message.subject());
        data.put("text", message.text());
        data.put("path", message.path());
        if (phone) {
            data.put("mobile", message.address());
        }
        if (webhooks.publish(event, message.area(), data) == 0) {
            return Outcome.later("CHANNEL_SHUT");
        }
        if (phone) {
            journal.enter(Deed.done("PHONE_DISCLOSED", "notice", message.noticeId(), message.area(), event + " delivery " + message.id()));
        }
        return Outcome.sent();
    }
}
