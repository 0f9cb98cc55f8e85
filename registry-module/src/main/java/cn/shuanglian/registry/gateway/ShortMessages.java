package cn.shuanglian.registry.gateway;

import cn.shuanglian.registry.notice.Channel;
import cn.shuanglian.registry.notice.ChannelKind;
import cn.shuanglian.registry.notice.Message;
import cn.shuanglian.registry.notice.Outcome;
import cn.shuanglian.registry.webhook.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Short messages go through a program that the security administrator trusted with mobile numbers. */
@ApplicationScoped
class ShortMessages implements Channel {
    @Inject
    Gateway gateway;

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public boolean isOpen(String areaCode) {
        return gateway.isOpen(WebhookEvent.NOTICE_SMS.word(), areaCode);
    }

    @Override
    public Outcome send(Message message) {
        return message.address() == null ? Outcome.failed("NO_ADDRESS") : gateway.hand(WebhookEvent.NOTICE_SMS.word(), message, true);
    }
}
