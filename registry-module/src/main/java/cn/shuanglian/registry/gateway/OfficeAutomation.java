package cn.shuanglian.registry.gateway;

import cn.shuanglian.registry.notice.Channel;
import cn.shuanglian.registry.notice.ChannelKind;
import cn.shuanglian.registry.notice.Message;
import cn.shuanglian.registry.notice.Outcome;
import cn.shuanglian.registry.webhook.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The OA system gets notices by webhook and shows them where its users work; it knows them by the keys of this system. */
@ApplicationScoped
class OfficeAutomation implements Channel {
    @Inject
    Gateway gateway;

    @Override
    public ChannelKind kind() {
        return ChannelKind.OA;
    }

    @Override
    public boolean isOpen(String areaCode) {
        return gateway.isOpen(WebhookEvent.NOTICE_OA.word(), areaCode);
    }

    @Override
    public Outcome send(Message message) {
        return gateway.hand(WebhookEvent.NOTICE_OA.word(), message, false);
    }
}
