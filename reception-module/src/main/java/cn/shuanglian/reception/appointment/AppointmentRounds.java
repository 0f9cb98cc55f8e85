package cn.shuanglian.reception.appointment;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What is due on a day about appointments nobody answered (S13). Done again for the same day, nothing is told twice. */
@Stateless
@DenyAll
public class AppointmentRounds {
    private static final Duration REMIND_AFTER = Duration.ofDays(3);
    private static final int ESCALATE_DAYS = 3;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    AppointmentDue due;
    @Inject
    AppointmentRoundTells tells;

    /** Reminds whoever has had to answer for three days; returns how many appointments. */
    @RolesAllowed(SYSTEM)
    public int remind(LocalDate today) {
        List<Appointment> waiting = due.waiting(1, REMIND_AFTER, today, null);
        due.reminded(waiting, 1);
        tells.remind(waiting);
        return waiting.size();
    }

    /** Tells the group's leader, or the office, of what has had no answer three days before; returns how many appointments. */
    @RolesAllowed(SYSTEM)
    public int escalate(LocalDate today) {
        List<Appointment> waiting = due.waiting(2, PATIENCE, today, today.plusDays(ESCALATE_DAYS));
        due.reminded(waiting, 2);
        tells.escalate(waiting);
        return waiting.size();
    }

    /** Ends what nobody answered before its day was over and tells both sides; returns how many appointments. */
    @RolesAllowed(SYSTEM)
    public int lapse(LocalDate today) {
        List<Appointment> over = due.lapse(today);
        tells.lapsed(over);
        return over.size();
    }
}
