package cn.shuanglian.reception.webhook;

import cn.shuanglian.reception.session.ReceptionCancelled;
import cn.shuanglian.reception.session.ReceptionHeld;
import cn.shuanglian.reception.session.ReceptionMoved;
import cn.shuanglian.reception.session.ReceptionPlanned;
import cn.shuanglian.registry.webhook.WebhookEvent;
import cn.shuanglian.registry.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Publishes what happens to receptions, in the transaction in which it happens: keys, days and states, nobody's name. */
@ApplicationScoped
class ReceptionHerald {
    @PersistenceContext
    EntityManager em;
    @Inject
    Webhooks webhooks;

    void on(@Observes ReceptionPlanned planned) {
        publish(WebhookEvent.RECEPTION_PLANNED, planned.receptionId(), null);
    }

    void on(@Observes ReceptionMoved moved) {
        publish(WebhookEvent.RECEPTION_MOVED, moved.receptionId(), moved.from());
    }

    void on(@Observes ReceptionCancelled cancelled) {
        publish(WebhookEvent.RECEPTION_CANCELLED, cancelled.receptionId(), null);
    }

    void on(@Observes ReceptionHeld held) {
        publish(WebhookEvent.RECEPTION_HELD, held.receptionId(), null);
    }

    private void publish(WebhookEvent event, long id, LocalDate movedFrom) {
        if (!webhooks.isWanted(event.word())) {
            return;
        }
        Object[] reception = em.createQuery("""
                select r.areaCode, r.stationId, r.heldOn, r.startMinute, r.endMinute, r.kind, r.status, r.version from Reception r where r.id = :id""",
                Object[].class).setParameter("id", id).getSingleResult();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reception", id);
        data.put("version", reception[7]);
        data.put("area", reception[0]);
        data.put("station", reception[1]);
        data.put("date", reception[2]);
        data.put("start", time(reception[3]));
        data.put("end", time(reception[4]));
        data.put("kind", reception[5]);
        data.put("status", reception[6]);
        data.put("movedFrom", movedFrom);
        data.put("path", "/api/v1/receptions/" + id);
        webhooks.publish(event.word(), (String) reception[0], data);
    }

    private static LocalTime time(Object minutes) {
        return LocalTime.ofSecondOfDay(((Number) minutes).intValue() * 60L);
    }
}
