package cn.shuanglian.registry.webhook;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SECURITY_ADMIN;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/**
 * Programs that are told what happens, as far as the caller looks after them: a client its own, the security administrator all of the area.
 * A webhook gets events of its client's area once it is allowed, and only as long as its client may use the API itself.
 */
@Stateless
@DenyAll
public class Webhooks {
    @PersistenceContext
    EntityManager em;
    @Inject
    WebhookSight sight;
    @Inject
    WebhookSteps steps;
    @Inject
    Publisher publisher;

    /** One page of the webhooks that fit the filter; {@code sort} is one of {@link WebhookOrder}. */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public Listing<WebhookRow> list(WebhookFilter filter, ListRequest request) {
        return sight.query(filter).list(Order.named(WebhookOrder.class, request.sort(), WebhookOrder.CLIENT), request);
    }

    /** How many webhooks fit the filter. */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public long count(WebhookFilter filter) {
        return sight.query(filter).count();
    }

    /** One webhook. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public WebhookRow find(long id) {
        return sight.require(id);
    }

    /**
     * Registers a webhook of the calling client; it waits for the security administrator. The secret is told now and never again. Refuses
     * anybody but a client that sees its whole area, unknown events, and a URL that leads where the operator did not allow (AS-17).
     */
    @RolesAllowed(READER)
    public NewWebhookSecret register(@Valid RegisterWebhook asked) {
        Caller caller = sight.caller();
        if (!sight.isClient()) {
            throw new Refused("webhook.clientOnly", null);
        }
        if (!caller.seesWholeArea()) {
            throw new Refused("webhook.areaWide", null);
        }
        if (sight.query(WebhookFilter.NONE).countUpTo(WebhookSteps.MOST) >= WebhookSteps.MOST) {
            throw new Refused("webhook.tooMany", null, WebhookSteps.MOST);
        }
        Webhook webhook = em.find(Webhook.class, steps.register(asked, caller));
        String secret = steps.rotate(webhook);
        em.flush();
        return new NewWebhookSecret(sight.require(webhook.id()), secret);
    }

    /** What the caller may do with the webhook now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public List<WebhookAction> transitions(long id) {
        return actions(sight.require(id));
    }

    /** Allows, switches off, decides about mobile numbers or sends a test. Refuses what the caller may not do now, and a URL no longer allowed. */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public WebhookRow take(long id, long version, WebhookAction action) {
        Webhook webhook = allowed(id, version, action);
        if (action == WebhookAction.TEST) {
            publisher.leave(WebhookEvent.WEBHOOK_TEST, Map.of("webhook", id), List.of(id));
            steps.enter("WEBHOOK_TEST", webhook, "");
        } else {
            steps.change(webhook, action, sight.caller());
        }
        em.flush();
        return sight.require(id);
    }

    /** Gives the webhook a new secret, told now and never again; messages are signed with the old one as well for another day. */
    @RolesAllowed(READER)
    public NewWebhookSecret rotate(long id, long version) {
        String secret = steps.rotate(allowed(id, version, WebhookAction.ROTATE_SECRET));
        em.flush();
        return new NewWebhookSecret(sight.require(id), secret);
    }

    /** Takes the webhook away with everything still to be sent to it. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SECURITY_ADMIN})
    public void delete(long id, long version) {
        Webhook webhook = sight.keep(id);
        Stale.unless(version, webhook.version());
        steps.delete(webhook);
    }

    /**
     * Tells everyone who wants it what has just happened, in the transaction of the deed: without the deed no message, without the message
     * no deed. Only keys, days and states belong into {@code data}, under a member with the event's first word the record's key; personal
     * data only into events that say so. Returns how many get it.
     */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int publish(String event, String area, Map<String, ?> data) {
        return publisher.publish(known(event), area, data);
    }

    /** Whether anybody at all wants to know; asked before data are gathered for many. */
    @RolesAllowed({READER, SYSTEM})
    public boolean isWanted(String event) {
        return publisher.isWanted(known(event));
    }

    /** Whether an event of this area would reach anybody. */
    @RolesAllowed({READER, SYSTEM})
    public boolean isWanted(String event, String area) {
        return publisher.isWanted(known(event), area);
    }

    private Webhook allowed(long id, long version, WebhookAction action) {
        if (action == null) {
            throw new Refused("required", "action");
        }
        Webhook webhook = sight.keep(id);
        Stale.unless(version, webhook.version());
        List<WebhookAction> actions = actions(sight.require(id));
        if (!actions.contains(action)) {
            throw new NotAllowedNow(action.name(), webhook.state().name(), actions.stream().map(Enum::name).toList());
        }
        return webhook;
    }

    private List<WebhookAction> actions(WebhookRow row) {
        return WebhookAction.of(row.state(), row.wantsPhones(), row.phones(), sight.isAdministrator());
    }

    private static WebhookEvent known(String event) {
        return WebhookEvent.of(event).orElseThrow(() -> new IllegalArgumentException("no such event: " + event));
    }
}
