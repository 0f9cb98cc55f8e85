package cn.shuanglian.web.startup;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.deputy.Cadres;
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
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets mandates follow the thresholds that come into force with a day: at the start and every day after midnight. Every node does it; the
 * second finds nothing to change.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoData"})
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class CadreClock {
    private static final Logger LOG = Logger.getLogger(CadreClock.class.getName());

    @Resource
    ManagedScheduledExecutorService threads;
    @Resource
    SessionContext context;
    @Inject
    Cadres cadres;

    private ScheduledFuture<?> daily;

    @PostConstruct
    void begin() {
        // Through the container, which lets it run as the system.
        CadreClock self = context.getBusinessObject(CadreClock.class);
        threads.submit(self::follow);
        daily = threads.schedule(self::follow, afterMidnight());
    }

    static CronTrigger afterMidnight() {
        return new CronTrigger(Clocks.ZONE).hours("0").minutes("5").seconds("0");
    }

    @PreDestroy
    void end() {
        daily.cancel(false);
    }

    /** Never fails, or the next day would not come. */
    public void follow() {
        try {
            cadres.rebuild();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "leading cadres do not follow the thresholds of today");
        }
    }
}
