package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds who wants to know and leaves it in the outbox, in the transaction of what happened. */
@Dependent
class Publisher {
    private static final String WANTING = """
            from Webhook w, Account a where a.id = w.accountId and a.disabled = false and (a.expiresOn is null or a.expiresOn >= :today)
            and exists (select b.id from Account b join b.roles r where b.id = a.id and r in :roles)
            and w.state = cn.shuanglian.registry.webhook.WebhookState.OPEN and w.events like :event and\s""" + Webhook.WITHIN_ACCOUNT;
    private static final String OF_AREA = " and :area like concat(w.areaPrefix, '%')";
    private static final String WITH_PHONES = " and w.phones = true";

    @PersistenceContext
    EntityManager em;
    @Inject
    Seals seals;
    @Inject
    Clock clock;

    boolean isWanted(WebhookEvent event) {
        return !wanting("select w.id ", event, "").setMaxResults(1).getResultList().isEmpty();
    }

    boolean isWanted(WebhookEvent event, String area) {
        return !receivers(event, area).isEmpty();
    }

    /** Leaves the event for everyone who wants it; what is for one person goes to one receiver, the nearest. Returns how many get it. */
    int publish(WebhookEvent event, String area, Map<String, ?> data) {
        List<Long> receivers = receivers(event, area);
        boolean again = isToOne(event) && receivers.stream().anyMatch(receiver -> isThere(event, data, receiver));
        return receivers.isEmpty() || again ? receivers.size() : leave(event, data, receivers);
    }

    /** Whoever handed a notice over and died before noting it hands it over again; it is not to reach the person twice. */
    private boolean isThere(WebhookEvent event, Map<String, ?> data, long receiver) {
        return !em.createQuery("select d.id from WebhookDelivery d where d.webhookId = :receiver and d.objectKey = :object and d.event = :event")
                .setParameter("receiver", receiver).setParameter("object", object(event, data)).setParameter("event", event.word())
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Leaves the event for these receivers, whatever they want, as far as they are still there. Returns how many are. */
    int leave(WebhookEvent event, Map<String, ?> data, Collection<Long> receivers) {
        Instant now = clock.instant();
        long id = Keys.next();
        String payload = Json.createObjectBuilder().add("type", event.word()).add("timestamp", now.truncatedTo(ChronoUnit.MILLIS).atZone(Clocks.ZONE).toOffsetDateTime().toString())
                .add("data", object(data)).build().toString();
        WebhookMessage message = new WebhookMessage(id, event, seals.seal(payload, WebhookMessage.PAYLOAD, id), now.toEpochMilli());
        em.persist(message);
        String object = object(event, data);
        // The foreign key has no relation in JPA, so the message has to be there first.
        em.flush();
        return receivers.stream().mapToInt(receiver -> leave(message, object, receiver)).sum();
    }

    /** A webhook that is deleted or switched off at the same time must not undo what the user did, so it is looked at again, and held. */
    private int leave(WebhookMessage message, String object, long receiver) {
        return em.createNativeQuery("""
                insert into registry_webhook_delivery (id, webhook_id, message_id, event, object_key, state, attempts, created_at, next_at, version)
                select ?, w.id, ?, ?, ?, 'READY', 0, ?, ?, 0 from registry_webhook w where w.id = ? and w.state = 'OPEN' lock in share mode""")
                .setParameter(1, Keys.next()).setParameter(2, message.id()).setParameter(3, message.event()).setParameter(4, object)
                .setParameter(5, message.createdAt()).setParameter(6, message.createdAt()).setParameter(7, receiver).executeUpdate();
    }

    private static boolean isToOne(WebhookEvent event) {
        return event == WebhookEvent.NOTICE_OA || event == WebhookEvent.NOTICE_SMS;
    }

    private static String object(WebhookEvent event, Map<String, ?> data) {
        Object subject = data.get(event.subject());
        return subject == null ? null : event.subject() + ":" + subject;
    }

    private List<Long> receivers(WebhookEvent event, String area) {
        boolean toOne = isToOne(event);
        TypedQuery<Long> query = wanting("select w.id ", event, OF_AREA + (event.isPersonal() ? WITH_PHONES : "")
                + (toOne ? " order by length(w.areaPrefix) desc, w.id" : "")).setParameter("area", area);
        return (toOne ? query.setMaxResults(1) : query).getResultList();
    }

    /** Asked with each record of a plan of hundreds: nothing of what is being stored matters here, so it is not written down first. */
    private TypedQuery<Long> wanting(String select, WebhookEvent event, String more) {
        return em.createQuery(select + WANTING + more, Long.class).setParameter("today", LocalDate.now(clock)).setParameter("roles", Role.AREA_WIDE)
                .setParameter("event", Webhook.wanting(event)).setFlushMode(FlushModeType.COMMIT);
    }

    private static JsonObjectBuilder object(Map<String, ?> data) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        data.forEach((name, value) -> {
            if (value != null) {
                object.add(name, value(value));
            }
        });
        return object;
    }

    /** Keys go as texts, as everywhere in the API: programs lose digits of numbers that long. */
    private static JsonValue value(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer number) {
            return Json.createValue(BigDecimal.valueOf(number));
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(each -> array.add(value(each)));
            return array.build();
        }
        return Json.createValue(value.toString());
    }
}
