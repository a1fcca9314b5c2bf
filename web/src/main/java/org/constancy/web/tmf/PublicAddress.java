package org.constancy.web.tmf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.constancy.web.access.Approach;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation is called from outside: {@code CONSTANCY_PUBLIC_URL}, else what the request says. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "constancy.public.url")
    private Optional<String> configured;

    /** Scheme, host and port where it is not the scheme's own; no slash at the end. */
    public String of(HttpServletRequest request) {
        return configured.map(url -> url.replaceAll("/+$", "")).orElseGet(() -> Approach.of(request)
                .origin());
    }
}
