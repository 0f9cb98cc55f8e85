package cn.shuanglian.reception.appointment;

import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Finds the appointments that wait for an answer and notes what was done about them. */
@Dependent
class AppointmentDue {
    private static final List<AppointmentState> OPEN = List.of(AppointmentState.PROPOSED, AppointmentState.OTHER_DATE);
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** Locked. @param to last day, or null for all to come */
    List<Appointment> waiting(int step, Duration since, LocalDate from, LocalDate to) {
        return em.createQuery("""
                select a from Appointment a where a.state in :open and a.heldOn >= :from and a.heldOn <= :to and a.reminded < :step
                and coalesce(a.answeredAt, a.proposedAt) <= :since order by a.id""", Appointment.class)
                .setParameter("open", OPEN).setParameter("from", from).setParameter("to", to == null ? ANY_DAY : to).setParameter("step", step)
                .setParameter("since", clock.millis() - since.toMillis()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The version stays, so that an answer just being typed is not overtaken by a reminder. */
    void reminded(Collection<Appointment> waiting, int step) {
        if (waiting.isEmpty()) {
            return;
        }
        Query query = em.createNativeQuery("update reception_appointment set reminded = ? where id in ("
                + String.join(",", Collections.nCopies(waiting.size(), "?")) + ")").setParameter(1, step);
        int at = 2;
        for (Appointment each : waiting) {
            query.setParameter(at++, each.id());
        }
        query.executeUpdate();
    }

    List<Appointment> lapse(LocalDate today) {
        List<Appointment> over = em.createQuery("select a from Appointment a where a.state in :open and a.heldOn < :today order by a.id",
                Appointment.class).setParameter("open", OPEN).setParameter("today", today).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        over.forEach(Appointment::lapse);
        em.flush();
        over.forEach(each -> journal.enter(Deed.done("APPOINTMENT_LAPSED", "appointment", each.id(), each.areaCode(),
                each.mandateId() + " " + each.heldOn() + " " + each.start())));
        return over;
    }
}
