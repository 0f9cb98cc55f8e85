package cn.shuanglian.reception.appointment;

import cn.shuanglian.reception.session.OpenReception;
import cn.shuanglian.reception.session.ReceptionKind;
import cn.shuanglian.reception.session.Seats;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** Proposes appointments and takes what is answered. */
@Dependent
class AppointmentDesk {
    private static final int YEARS_AHEAD = 2;

    @Inject
    AppointmentBook book;
    @Inject
    AppointmentSight sight;
    @Inject
    Seats seats;
    @Inject
    Stations stations;
    @Inject
    Event<AppointmentAgreed> agreed;

    long propose(ProposeAppointment asked) {
        DeputyRef cadre = sight.cadres().stream().filter(each -> each.id() == asked.deputy()).findFirst()
                .orElseThrow(() -> new Refused("appointment.notCadre", "deputy"));
        refuseTimes(asked.date(), asked.start(), asked.end());
        Long where = asked.station() != null ? asked.station() : cadre.stationId();
        if (where == null) {
            throw new Refused("required", "station");
        }
        StationRow station = stations.require(where);
        Appointment appointment = new Appointment(asked, cadre, station, sight.caller(), book.now());
        book.add(appointment);
        book.enter(appointment, "APPOINTMENT_PROPOSED");
        book.tellCadre(appointment, station.name());
        return appointment.id();
    }

    void take(AppointmentStep step) {
        Appointment appointment = sight.locked(step.id(), step.version());
        List<AppointmentAction> actions = sight.actions(appointment);
        if (!actions.contains(step.action())) {
            throw new NotAllowedNow(step.action().name(), appointment.state().name(), actions.stream().map(Objects::toString).toList());
        }
        String reason = step.reason() == null || step.reason().isBlank() ? null : step.reason().strip();
        boolean toCadre = !appointment.isCadres(step.action());
        switch (step.action()) {
            case ACCEPT -> accept(appointment);
            case DECLINE -> {
                if (reason == null) {
                    throw new Refused("required", "reason");
                }
                appointment.decline(reason, book.now());
            }
            case OTHER_DATE -> {
                refuseTimes(step.date(), step.start(), step.end());
                appointment.otherDate(step.date(), step.start(), step.end(), reason, book.now());
            }
            default -> appointment.withdraw(book.now());
        }
        book.enter(appointment, "APPOINTMENT_" + step.action());
        book.tellAnswer(appointment, stations.names(List.of(appointment.stationId())).getOrDefault(appointment.stationId(), ""), step.action(),
                reason, toCadre);
    }

    private void accept(Appointment appointment) {
        refuseTimes(appointment.heldOn(), appointment.start(), appointment.end());
        if (sight.isRecused(appointment)) {
            throw new Refused("invitation.recused", null, book.name(appointment));
        }
        long reception = seats.open(new OpenReception(appointment.heldOn(), appointment.start(), appointment.end(), appointment.stationId(),
                ReceptionKind.APPOINTMENT, List.of(appointment.mandateId()), null, true));
        agreed.fire(new AppointmentAgreed(reception, appointment.mandateId()));
        appointment.accept(reception, book.now());
    }

    private void refuseTimes(LocalDate day, LocalTime start, LocalTime end) {
        if (day == null) {
            throw new Refused("required", "date");
        }
        if (start == null || end == null || !end.isAfter(start)) {
            throw new Refused("reception.times", "end");
        }
        if (!day.isAfter(book.today())) {
            throw new Refused("appointment.past", "date", day);
        }
        if (day.isAfter(book.today().plusYears(YEARS_AHEAD))) {
            throw new Refused("appointment.far", "date", book.today().plusYears(YEARS_AHEAD));
        }
    }
}
