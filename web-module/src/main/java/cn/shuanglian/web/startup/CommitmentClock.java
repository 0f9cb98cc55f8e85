package cn.shuanglian.web.startup;

import cn.shuanglian.reception.commitment.CommitmentRounds;
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
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets promises come back, every morning on one node: what could not be told one day is told the next. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoData"})
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class CommitmentClock {
    private static final Logger LOG = Logger.getLogger(CommitmentClock.class.getName());
    private static final String LEASE = "commitmentRounds";
    private static final Duration TERM = Duration.ofMinutes(20);

    @Resource
    ManagedScheduledExecutorService threads;
    @Resource
    SessionContext context;
    @Inject
    CommitmentRounds rounds;
    @Inject
    Leases leases;
    @Inject
    Clock clock;

    private ScheduledFuture<?> daily;

    @PostConstruct
    void begin() {
        // Through the container, which lets it run as the system.
        CommitmentClock self = context.getBusinessObject(CommitmentClock.class);
        daily = threads.schedule(self::follow, everyMorning());
    }

    static CronTrigger everyMorning() {
        return new CronTrigger(Clocks.ZONE).hours("8").minutes("25").seconds("0");
    }

    @PreDestroy
    void end() {
        daily.cancel(false);
    }

    /** Never fails, or the next day would not come. */
    public void follow() {
        try {
            if (leases.take(LEASE, TERM).isPresent()) {
                LocalDate today = LocalDate.now(clock);
                long done = 0;
                do {
                    done = rounds.remind(today, done);
                } while (done > 0);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "nobody is reminded of promises today");
        }
    }
}
