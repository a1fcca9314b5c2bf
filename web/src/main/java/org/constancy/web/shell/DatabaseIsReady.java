package org.constancy.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.constancy.schema.Schema;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the schema is today's and the database answers within two seconds.
 *
 * <p>Where no application is deployed, or its deployment failed, there is no such check; the server is DOWN then because
 * it is started with {@code mp.health.default.readiness.empty.response=DOWN}.
 */
@Readiness
@ApplicationScoped
public class DatabaseIsReady implements HealthCheck {

    @Inject
    private Schema schema;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        if (!schema.isCurrent()) {
            return answer.down().withData("schema", "being brought up to date").build();
        }
        return answer.status(schema.answers()).build();
    }
}
