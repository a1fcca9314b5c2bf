package org.constancy.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Live means: nothing is wrong that only a restart would cure, that is, no threads wait for each other for ever. */
@Liveness
@ApplicationScoped
public class ThreadsAreLive implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return HealthCheckResponse.named("threads").status(deadlocked == null).build();
    }
}
