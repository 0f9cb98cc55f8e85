package cn.shuanglian.reception.appointment;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.WaitingWork;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Appointments that wait for an answer: of the cadre who was asked, or of the leader to whom another day was offered; at most two queries. */
@ApplicationScoped
class AppointmentWork implements WaitingWork {
    @PersistenceContext
    EntityManager em;
    @Inject
    AppointmentSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        if (!caller.has(DEPUTY) && !caller.has(GROUP_LEADER) && !caller.has(LIAISON_OFFICE)) {
            return List.of();
        }
        List<WaitingLine> lines = new ArrayList<>();
        Criteria seen = sight.criteria().add("a.heldOn >= :today", "today", today);
        seen.fill(em.createQuery("select a.state, count(a.id), min(a.heldOn) from Appointment a where " + seen.text() + " group by a.state",
                Object[].class)).getResultStream().filter(row -> ((AppointmentState) row[0]).isOpen())
                .forEach(row -> lines.add(WaitingLine.of("appointments." + row[0], (Long) row[1], (LocalDate) row[2], today,
                        "/reception/appointments.xhtml?state=" + row[0])));
        return lines;
    }
}
