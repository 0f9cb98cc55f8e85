package cn.shuanglian.reception.appointment;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.calendar.Recusals;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Which appointments a caller sees and may answer: the area's, those with the own person, and those of the own group. */
@Dependent
class AppointmentSight {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    Recusals recusals;

    /** Conditions on {@code a}, an appointment. */
    Criteria criteria() {
        Caller caller = callers.current();
        Criteria criteria = new Criteria();
        if (caller.seesWholeArea()) {
            return criteria.add("a.areaCode like :scope", "scope", caller.area().pattern());
        }
        List<String> ways = new ArrayList<>();
        List<Long> mandates = new ArrayList<>(own());
        mandates.addAll(led());
        if (!mandates.isEmpty()) {
            ways.add("a.mandateId in :mandates");
            criteria.set("mandates", mandates);
        }
        return criteria.anyOf(ways);
    }

    /** The appointment, locked, in the version the caller read. @throws NotFound for one the caller does not see */
    Appointment locked(long id, long version) {
        Criteria criteria = criteria().add("a.id = :id", "id", id);
        Appointment found = criteria.fill(em.createQuery("select a from Appointment a where " + criteria.text(), Appointment.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("appointment", id));
        Stale.unless(version, found.version());
        return found;
    }

    /** Whoever may be asked to receive: leading cadres of the caller's group, for an office those of the area. */
    List<DeputyRef> cadres() {
        List<DeputyRef> known = isOffice() ? deputies.directory() : deputies.among(led());
        return known.stream().filter(DeputyRef::leadingCadre).toList();
    }

    /** Whether the cadre must not receive at that station. */
    boolean isRecused(Appointment appointment) {
        List<Long> persons = em.createQuery("select m.person.id from Mandate m where m.id = :id", Long.class)
                .setParameter("id", appointment.mandateId()).getResultList();
        return recusals.of(persons).stream().anyMatch(each -> each.station() == appointment.stationId());
    }

    List<AppointmentAction> actions(Appointment appointment) {
        boolean office = isOffice();
        return appointment.actions(office || own().contains(appointment.mandateId()), office || isProposer(appointment));
    }

    private boolean isProposer(Appointment appointment) {
        return caller().personId() != null && led().contains(appointment.mandateId());
    }

    boolean isOffice() {
        return caller().has(LIAISON_OFFICE);
    }

    private List<Long> own() {
        Caller caller = caller();
        return caller.personId() == null || !caller.has(DEPUTY) && !caller.has(GROUP_LEADER) ? List.of() : deputies.mandatesOf(caller.personId());
    }

    List<Long> led() {
        Caller caller = caller();
        return caller.personId() == null || !caller.has(GROUP_LEADER) ? List.of() : deputies.ledBy(caller.personId());
    }

    Caller caller() {
        return callers.current();
    }
}
