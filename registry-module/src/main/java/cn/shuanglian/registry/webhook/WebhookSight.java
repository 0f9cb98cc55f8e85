package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.account.AccountKind;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Which webhooks the caller sees: a client its own, the security administrator those of the area. */
@Dependent
class WebhookSight {
    private static final String ROW = """
            select new cn.shuanglian.registry.webhook.WebhookRow(w.id, w.accountId, a.login, a.name, w.areaCode, w.url, w.events, w.state,
            w.reason, w.phones, w.createdOn, w.deliveredAt, w.failingSince, w.version)""";
    private static final String FROM = "from Webhook w join Account a on a.id = w.accountId";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;

    Caller caller() {
        return callers.current();
    }

    boolean isAdministrator() {
        return caller().has(Role.SECURITY_ADMIN);
    }

    /** A program in its own name; a person it serves is none. */
    boolean isClient() {
        return !em.createQuery("select a.id from Account a where a.id = :id and a.kind = :kind").setParameter("id", caller().accountId())
                .setParameter("kind", AccountKind.CLIENT).getResultList().isEmpty();
    }

    KeysetQuery<WebhookRow> query(WebhookFilter filter) {
        KeysetQuery<WebhookRow> query = new KeysetQuery<>(em, WebhookRow.class, ROW, FROM, "w");
        if (isAdministrator()) {
            query.where("w.areaCode like :scope", "scope", caller().area().pattern());
        } else {
            query.where("w.accountId = :owner", "owner", caller().accountId());
        }
        return query.whereGiven("w.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("w.state = :state", "state", filter.state())
                .whereGiven("(a.login like :words or a.name like :words or w.url like :words)", "words", Words.anywhere(filter.words()));
    }

    /** @throws NotFound also for one the caller does not see */
    WebhookRow require(long id) {
        return query(WebhookFilter.NONE).where("w.id = :id", "id", id).list(WebhookOrder.CLIENT, ListRequest.first(1)).rows().stream().findFirst()
                .orElseThrow(() -> new NotFound("webhook", id));
    }

    /** The same as a record to be changed, held until the transaction ends. */
    Webhook keep(long id) {
        require(id);
        return em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
