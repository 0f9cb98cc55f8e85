package cn.shuanglian.web.startup;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.notice.Deliveries;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets what is due go out every few seconds ({@code app.notices.every}; 0 for never). Every node tries; the lease lets one of them work. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoData"})
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NoticeClock {
    private static final Logger LOG = Logger.getLogger(NoticeClock.class.getName());
    private static final int AT_ONCE = 200;

    @Resource
    ManagedScheduledExecutorService threads;
    @Resource
    SessionContext context;
    @Inject
    Deliveries deliveries;
    @Inject
    @ConfigProperty(name = "app.notices.every", defaultValue = "15")
    int seconds;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        if (seconds > 0) {
            // Through the container, which lets it run as the system.
            NoticeClock self = context.getBusinessObject(NoticeClock.class);
            rounds = threads.scheduleWithFixedDelay(self::work, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Never fails, or the next round would not come. */
    public void work() {
        try {
            deliveries.work(AT_ONCE);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "a round of deliveries broke off; what was claimed is shown as uncertain");
        }
    }
}
