package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.outbound.Blocked;
import cn.shuanglian.registry.outbound.Guard;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Makes and changes webhooks, inside the caller's transaction. */
@Dependent
class WebhookSteps {
    static final String SECRET = "registry_webhook.secret";
    /** Of one client; more are a program gone wild. */
    static final int MOST = 20;
    private static final int URL_IN_JOURNAL = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Guard guard;
    @Inject
    Seals seals;
    @Inject
    Clock clock;

    long register(RegisterWebhook asked, Caller client) {
        asked.events().forEach(word -> WebhookEvent.of(word == null ? "" : word).filter(event -> event != WebhookEvent.WEBHOOK_TEST)
                .orElseThrow(() -> new Refused("webhook.event", "events", String.valueOf(word))));
        refuseUnlessAllowed(asked.url().strip(), client);
        Webhook webhook = new Webhook(client.accountId(), client.area(), asked, LocalDate.now(clock));
        enter("WEBHOOK_REGISTERED", webhook, String.join(" ", asked.events()) + " " + shortened(asked.url()));
        em.persist(webhook);
        return webhook.id();
    }

    /** Says no in the journal, too, which stays although the deed is undone. */
    void refuseUnlessAllowed(String url, Caller caller) {
        try {
            guard.check(url);
        } catch (Blocked blocked) {
            journal.enterAttempt(Deed.refused("WEBHOOK_REFUSED", "webhook", "", blocked.reason() + " " + shortened(url)), caller.login(), caller.address());
            throw new Refused("webhook.url." + blocked.reason(), "url");
        }
    }

    void change(Webhook webhook, WebhookAction action, Caller caller) {
        switch (action) {
            case ALLOW -> {
                refuseUnlessAllowed(webhook.url(), caller);
                webhook.allow();
            }
            case SWITCH_OFF -> webhook.switchOff("ADMINISTRATOR");
            case SHARE_PHONES -> webhook.sharePhones(true);
            case KEEP_PHONES -> webhook.sharePhones(false);
            default -> throw new IllegalArgumentException(action.name());
        }
        enter("WEBHOOK_" + action, webhook, shortened(webhook.url()));
    }

    /** @return the secret, which is nowhere else in the clear */
    String rotate(Webhook webhook) {
        String secret = WebhookSecret.fresh();
        webhook.rotate(seals.seal(secret, SECRET, webhook.id()), clock.instant());
        enter("WEBHOOK_SECRET", webhook, "");
        return secret;
    }

    void delete(Webhook webhook) {
        em.createQuery("delete from WebhookDelivery d where d.webhookId = :id").setParameter("id", webhook.id()).executeUpdate();
        em.remove(webhook);
        enter("WEBHOOK_DELETED", webhook, shortened(webhook.url()));
    }

    void enter(String action, Webhook webhook, String detail) {
        journal.enter(Deed.done(action, "webhook", webhook.id(), webhook.areaCode(), detail));
    }

    /** Without the query, which may hold a key of the receiver's. */
    private static String shortened(String url) {
        String bare = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        return bare.substring(0, Math.min(URL_IN_JOURNAL, bare.length()));
    }
}
