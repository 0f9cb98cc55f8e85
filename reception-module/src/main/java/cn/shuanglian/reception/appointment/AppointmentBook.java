package cn.shuanglian.reception.appointment;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Stores appointments, notes what was done, and tells the other side. */
@Dependent
class AppointmentBook {
    static final String PAGE = "/reception/appointment.xhtml?id=";

    @PersistenceContext
    EntityManager em;
    @Inject
    Notices notices;
    @Inject
    Deputies deputies;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    long now() {
        return clock.millis();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    void enter(Appointment appointment, String deed) {
        em.flush();
        journal.enter(Deed.done(deed, "appointment", appointment.id(), appointment.areaCode(),
                appointment.mandateId() + " " + appointment.heldOn() + " " + appointment.start()));
    }

    void tellCadre(Appointment appointment, String station) {
        notices.tell(tell(appointment, Recipient.deputy(appointment.mandateId()), NoticeKind.APPOINTMENT_PROPOSED, station));
    }

    /** Whoever proposed it hears the cadre's answer, the cadre the proposer's. */
    void tellAnswer(Appointment appointment, String station, AppointmentAction action, String reason, boolean toCadre) {
        boolean asksAgain = toCadre && action == AppointmentAction.OTHER_DATE;
        notices.tell(tell(appointment, toCadre ? Recipient.deputy(appointment.mandateId()) : proposer(appointment),
                asksAgain ? NoticeKind.APPOINTMENT_PROPOSED : NoticeKind.APPOINTMENT_ANSWERED, station, name(appointment),
                toCadre && !asksAgain ? "PROPOSER_" + action : action.name(), reason == null ? "" : reason));
    }

    String name(Appointment appointment) {
        return deputies.names(List.of(appointment.mandateId())).getOrDefault(appointment.mandateId(), "");
    }

    static Recipient proposer(Appointment appointment) {
        return appointment.proposerPersonId() == null ? Recipient.office(appointment.areaCode(), LIAISON_OFFICE)
                : Recipient.person(appointment.proposerPersonId());
    }

    private static Tell tell(Appointment appointment, Recipient to, NoticeKind kind, String station, String... further) {
        String when = appointment.heldOn() + " " + appointment.start() + "–" + appointment.end();
        return Tell.now("APPOINTMENT:" + appointment.id() + ":" + appointment.version(), to, kind, PAGE + appointment.id(),
                Stream.concat(Stream.of(when, station), Stream.of(further)).toArray(String[]::new));
    }
}
