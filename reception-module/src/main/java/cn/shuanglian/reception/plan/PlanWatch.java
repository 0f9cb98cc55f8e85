package cn.shuanglian.reception.plan;

import cn.shuanglian.reception.session.ReceptionMoved;
import cn.shuanglian.reception.session.SeatChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Plans follow what people decide by hand about a published reception, so that publishing them again takes nothing back. */
@ApplicationScoped
class PlanWatch {
    @PersistenceContext
    EntityManager em;

    void moved(@Observes ReceptionMoved moved) {
        slots(moved.receptionId()).forEach(slot -> {
            Object[] now = em.createQuery("select r.heldOn, r.startMinute, r.endMinute from Reception r where r.id = :id", Object[].class)
                    .setParameter("id", moved.receptionId()).getSingleResult();
            slot.stands((LocalDate) now[0], (Integer) now[1], (Integer) now[2], true);
        });
    }

    void restaffed(@Observes SeatChanged changed) {
        slots(changed.receptionId()).forEach(slot -> {
            List<PlanSeat> seats = em.createQuery("select s from PlanSeat s where s.slotId = :slot", PlanSeat.class).setParameter("slot", slot.id())
                    .getResultList();
            List<PlanSeat> left = seats.stream().filter(seat -> Objects.equals(changed.fromMandate(), seat.mandateId())).toList();
            boolean director = left.stream().anyMatch(PlanSeat::isDirector);
            left.forEach(em::remove);
            if (changed.toMandate() != null && seats.stream().noneMatch(seat -> seat.mandateId() == changed.toMandate())) {
                em.persist(new PlanSeat(slot, changed.toMandate(), director));
            }
        });
    }

    private List<PlanSlot> slots(long receptionId) {
        return em.createQuery("select s from PlanSlot s where s.receptionId = :reception", PlanSlot.class).setParameter("reception", receptionId)
                .getResultList();
    }
}
