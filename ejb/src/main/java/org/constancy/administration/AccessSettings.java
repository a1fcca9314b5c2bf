package org.constancy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every setting of who may come in, with its default. Set as system properties under these names, or as environment
 * variables in capitals with underscores ({@code CONSTANCY_SESSION_IDLE}). Durations are written as in ISO 8601.
 */
@ApplicationScoped
public class AccessSettings {

    @Inject
    @ConfigProperty(name = "constancy.session.idle", defaultValue = "PT30M")
    private Duration sessionIdle;

    @Inject
    @ConfigProperty(name = "constancy.session.absolute", defaultValue = "PT12H")
    private Duration sessionAbsolute;

    @Inject
    @ConfigProperty(name = "constancy.signin.tries", defaultValue = "5")
    private int tries;

    @Inject
    @ConfigProperty(name = "constancy.signin.rest", defaultValue = "PT1M")
    private Duration firstRest;

    @Inject
    @ConfigProperty(name = "constancy.signin.rest.longest", defaultValue = "PT15M")
    private Duration longestRest;

    @Inject
    @ConfigProperty(name = "constancy.signin.per.minute", defaultValue = "30")
    private int signInsPerMinute;

    @Inject
    @ConfigProperty(name = "constancy.token.lifetime", defaultValue = "PT1H")
    private Duration tokenLifetime;

    @Inject
    @ConfigProperty(name = "constancy.api.authentication", defaultValue = "on")
    private String apiAuthentication;

    @Inject
    @ConfigProperty(name = "constancy.admin.password")
    private Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "constancy.api.client")
    private Optional<String> apiClient;

    @Inject
    @ConfigProperty(name = "constancy.data")
    private Optional<String> data;

    /** A console session ends after so long without a request. */
    public Duration sessionIdle() {
        return sessionIdle;
    }

    /** A console session ends so long after sign-in, however busy. */
    public Duration sessionAbsolute() {
        return sessionAbsolute;
    }

    /** When a name rests after wrong passwords, and how long. */
    public Lockout lockout() {
        return new Lockout(tries, firstRest, longestRest);
    }

    /** Failed sign-ins that one address has in a minute, on one node. */
    public int signInsPerMinute() {
        return signInsPerMinute;
    }

    /** An access token from {@code /oauth/token} is good for so long. */
    public Duration tokenLifetime() {
        return tokenLifetime;
    }

    /** {@code off} lets every caller from this very machine use the API: for benchmarks, never for a service. */
    public boolean apiIsOpen() {
        return apiAuthentication.equals("off");
    }

    /** The password of {@code admin} where there is no {@code admin} yet. */
    public Optional<String> adminPassword() {
        return adminPassword;
    }

    /** {@code id:secret} of an API client to be registered with all scopes if it is absent. */
    public Optional<String> apiClient() {
        return apiClient;
    }

    /** The folder where the first sign-ins are written down; without it they are only logged. */
    public Optional<Path> data() {
        return data.map(Path::of);
    }
}
