package cn.shuanglian.web.startup;

import cn.shuanglian.reception.search.SearchIndex;
import cn.shuanglian.registry.caller.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has this node's index follow the feed of changes every second; every node does, for its own index. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoData"})
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SearchClock {
    private static final Logger LOG = Logger.getLogger(SearchClock.class.getName());

    @Resource
    ManagedScheduledExecutorService schedule;
    @Resource
    SessionContext context;
    @Inject
    SearchIndex index;
    @Inject
    @ConfigProperty(name = "app.search.every", defaultValue = "1000")
    long every;

    private ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        // Through the container, which lets it run as the system.
        SearchClock self = context.getBusinessObject(SearchClock.class);
        ticking = schedule.scheduleWithFixedDelay(self::follow, every, every, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        ticking.cancel(false);
    }

    /** Never fails, or the schedule would end. */
    public void follow() {
        try {
            index.follow();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the index of opinions did not follow");
        }
    }
}
