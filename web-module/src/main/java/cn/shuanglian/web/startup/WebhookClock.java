package cn.shuanglian.web.startup;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.webhook.WebhookOutbox;
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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Empties the outbox of webhooks every few seconds, each webhook on a thread of its own; every node does, and leases keep them apart. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoData"})
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WebhookClock {
    private static final Logger LOG = Logger.getLogger(WebhookClock.class.getName());
    /** Receivers served at once; more wait for the next run, so that slow ones do not take all threads of the server. */
    private static final int AT_ONCE = 8;
    private static final Duration TIDY = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService schedule;
    @Resource
    ManagedExecutorService threads;
    @Resource
    SessionContext context;
    @Inject
    WebhookOutbox outbox;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.webhooks.every", defaultValue = "5")
    int every;

    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private volatile Instant tidied = Instant.EPOCH;
    private ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        if (every > 0) {
            // Through the container, which lets it run as the system.
            WebhookClock self = context.getBusinessObject(WebhookClock.class);
            ticking = schedule.scheduleWithFixedDelay(self::run, every, every, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    /** Never fails, or the schedule would end. */
    public void run() {
        try {
            WebhookClock self = context.getBusinessObject(WebhookClock.class);
            for (Long webhook : outbox.due()) {
                if (busy.size() < AT_ONCE && busy.add(webhook)) {
                    begin(self, webhook);
                }
            }
            if (tidied.plus(TIDY).isBefore(clock.instant())) {
                tidied = clock.instant();
                outbox.tidy();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the outbox of webhooks was not emptied");
        }
    }

    /** Serves one webhook; for {@link #run} alone. */
    public void serve(long webhook) {
        try {
            outbox.serve(webhook);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "webhook " + webhook + " was not served");
        } finally {
            busy.remove(webhook);
        }
    }

    private void begin(WebhookClock self, long webhook) {
        try {
            threads.submit(() -> self.serve(webhook));
        } catch (RejectedExecutionException e) {
            busy.remove(webhook);
        }
    }
}
