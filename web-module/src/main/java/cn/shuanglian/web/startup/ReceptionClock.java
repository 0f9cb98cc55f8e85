package cn.shuanglian.web.startup;

import cn.shuanglian.reception.appointment.AppointmentRounds;
import cn.shuanglian.reception.invitation.Rounds;
import cn.shuanglian.reception.urge.UrgeRounds;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.lease.Leases;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has receptions announced, deputies reminded, missing answers asked for and what is due urged, every hour on one node: what could not be done in one hour is
 * done in the next.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoData"})
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReceptionClock {
    private static final Logger LOG = Logger.getLogger(ReceptionClock.class.getName());
    private static final String LEASE = "receptionRounds";
    private static final Duration TERM = Duration.ofMinutes(20);

    @Resource
    ManagedScheduledExecutorService threads;
    @Resource
    SessionContext context;
    @Inject
    Rounds rounds;
    @Inject
    AppointmentRounds appointments;
    @Inject
    UrgeRounds urges;
    @Inject
    Leases leases;
    @Inject
    Clock clock;

    private ScheduledFuture<?> hourly;

    @PostConstruct
    void begin() {
        // Through the container, which lets it run as the system.
        ReceptionClock self = context.getBusinessObject(ReceptionClock.class);
        hourly = threads.schedule(self::follow, everyHour());
    }

    static CronTrigger everyHour() {
        return new CronTrigger(Clocks.ZONE).hours("*").minutes("10").seconds("0");
    }

    @PreDestroy
    void end() {
        hourly.cancel(false);
    }

    /** Never fails, or the next hour would not come; each kind of work stands for itself. */
    public void follow() {
        try {
            if (leases.take(LEASE, TERM).isEmpty()) {
                return;
            }
            LocalDate today = LocalDate.now(clock);
            List.<ToIntFunction<LocalDate>>of(rounds::invite, rounds::announce, rounds::remind, rounds::escalate, appointments::lapse,
                    appointments::remind, appointments::escalate, urges::soon, urges::overdue, urges::longOverdue).forEach(work -> done(work, today));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "receptions are not announced this hour");
        }
    }

    private static void done(ToIntFunction<LocalDate> work, LocalDate today) {
        try {
            work.applyAsInt(today);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "receptions of " + today + " are announced or reminded of in the next hour");
        }
    }
}
