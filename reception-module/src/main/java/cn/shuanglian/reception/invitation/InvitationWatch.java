package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.appointment.AppointmentAgreed;
import cn.shuanglian.reception.plan.PlanPublished;
import cn.shuanglian.reception.session.ReceptionCancelled;
import cn.shuanglian.reception.session.ReceptionMoved;
import cn.shuanglian.reception.session.ReceptionPlanned;
import cn.shuanglian.reception.session.SeatChanged;
import cn.shuanglian.registry.notice.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invitations follow what becomes of receptions and places; what was answered about another day counts no longer. */
@ApplicationScoped
class InvitationWatch {
    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationStore store;
    @Inject
    InvitationTells tells;
    @Inject
    ForecastTells forecast;
    @Inject
    Clock clock;

    /** A reception of today, or one that is written down later, asks nobody whether to come. */
    void planned(@Observes ReceptionPlanned planned) {
        // One statement for however many deputies; the key of the attendance becomes the invitation's.
        int sent = em.createNativeQuery("""
                insert into reception_invitation (id, reception_id, mandate_id, area_code, state, sent_at, reminded, version)
                select a.id, r.id, a.mandate_id, r.area_code, 'SENT', ?, 0, 1 from reception_attendance a join reception_reception r
                on r.id = a.reception_id where r.id = ? and a.attendance = 'EXPECTED' and r.held_on > ?""").setParameter(1, clock.millis())
                .setParameter(2, planned.receptionId()).setParameter(3, LocalDate.now(clock)).executeUpdate();
        if (sent > 0 && !planned.told()) {
            tell(NoticeKind.SEAT_GIVEN, store.seated(planned.receptionId()), planned.receptionId(), "");
        }
    }

    void changed(@Observes SeatChanged changed) {
        Place place = store.place(changed.receptionId());
        if (place.day().isBefore(LocalDate.now(clock))) {
            return;
        }
        Invitation left = changed.fromMandate() == null ? null : store.of(changed.receptionId(), changed.fromMandate());
        if (left != null && left.state().isSeated()) {
            Long asked = left.asked();
            left.withdraw();
            em.flush();
            tells.lapsed(left, asked, place, place.time());
            tell(NoticeKind.SEAT_TAKEN_AWAY, List.of(left), changed.receptionId(), ":" + left.version());
        }
        if (changed.toMandate() != null) {
            invite(place, changed.toMandate());
        }
    }

    private void invite(Place place, long mandate) {
        Invitation invitation = store.of(place.reception(), mandate);
        if (invitation != null && invitation.state().isSeated()) {
            return;
        }
        if (invitation == null) {
            invitation = new Invitation(place.reception(), mandate, place.area(), clock.millis());
            em.persist(invitation);
        } else {
            invitation.send(clock.millis());
        }
        em.flush();
        tell(NoticeKind.SEAT_GIVEN, List.of(invitation), place.reception(), ":" + invitation.version());
    }

    void moved(@Observes ReceptionMoved moved) {
        List<Invitation> seated = store.seated(moved.receptionId());
        Map<Invitation, Long> asked = asked(seated);
        seated.forEach(each -> each.send(clock.millis()));
        em.flush();
        Place place = store.place(moved.receptionId());
        String[] further = {moved.from().toString(), "", reason(moved.receptionId())};
        tells.station(NoticeKind.RECEPTION_MOVED, place, place.again(), further);
        tell(NoticeKind.RECEPTION_MOVED, seated, moved.receptionId(), place.again(), further);
        asked.forEach((each, other) -> tells.lapsed(each, other, place, moved.from().toString()));
        withdrawOffers(moved.receptionId());
    }

    /** Whom the deputies of these asked to take their places. */
    private static Map<Invitation, Long> asked(List<Invitation> invitations) {
        Map<Invitation, Long> asked = new LinkedHashMap<>();
        invitations.stream().filter(each -> each.asked() != null).forEach(each -> asked.put(each, each.asked()));
        return asked;
    }

    /** Whoever offered his place for one at this reception wanted it on the day it had then. */
    private void withdrawOffers(long reception) {
        Map<Invitation, Long> asked = asked(store.offeredFor(reception));
        asked.keySet().forEach(each -> each.reopen(clock.millis()));
        em.flush();
        asked.forEach((each, other) -> {
            Place place = store.place(each.receptionId());
            tells.lapsed(each, other, place, place.time());
            tells.lapsed(each, each.mandateId(), other, place, place.time());
        });
    }

    private String reason(long reception) {
        String reason = em.createQuery("select r.changeReason from Reception r where r.id = :id", String.class).setParameter("id", reception)
                .getSingleResult();
        return reason == null ? "" : reason;
    }

    void cancelled(@Observes ReceptionCancelled cancelled) {
        List<Invitation> seated = store.seated(cancelled.receptionId());
        Map<Invitation, Long> asked = asked(seated);
        seated.forEach(Invitation::withdraw);
        em.flush();
        Place place = store.place(cancelled.receptionId());
        tells.station(NoticeKind.RECEPTION_CANCELLED, place, "", "", "", cancelled.reason());
        tell(NoticeKind.RECEPTION_CANCELLED, seated, cancelled.receptionId(), "", "", "", cancelled.reason());
        asked.forEach((each, other) -> tells.lapsed(each, other, place, place.time()));
        withdrawOffers(cancelled.receptionId());
    }

    /** Whoever agreed to an appointment is not asked again. */
    void agreed(@Observes AppointmentAgreed agreed) {
        Invitation invitation = store.of(agreed.receptionId(), agreed.mandateId());
        if (invitation != null) {
            invitation.confirm(clock.millis());
        }
    }

    void published(@Observes PlanPublished published) {
        forecast.tell(published);
    }

    private void tell(NoticeKind kind, List<Invitation> to, long reception, String mark, String... further) {
        if (!to.isEmpty()) {
            tells.deputies(kind, to.stream().map(Invitation::mandateId).toList(), store.place(reception), mark, further);
        }
    }
}
