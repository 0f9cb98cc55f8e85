package cn.shuanglian.web.startup;

import cn.shuanglian.registry.pulse.Pulse;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the start is over and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    Pulse pulse;
    @Inject
    StartUp start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ready").status(start.isOver() && databaseAnswers())
                .withData("started", start.isOver()).build();
    }

    private boolean databaseAnswers() {
        try {
            pulse.feel();
            return true;
        } catch (EJBException e) {
            return false;
        }
    }
}
