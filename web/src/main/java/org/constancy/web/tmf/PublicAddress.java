package org.constancy.web.tmf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this installation is called from outside: {@code CONSTANCY_PUBLIC_URL}, else what the request says. A proxy's word
 * ({@code X-Forwarded-Proto}, {@code X-Forwarded-Host}) counts only from {@code CONSTANCY_TRUSTED_PROXIES}.
 */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "constancy.public.url")
    private Optional<String> configured;

    @Inject
    @ConfigProperty(name = "constancy.trusted.proxies")
    private Optional<String> proxies;

    /** Scheme, host and port where it is not the scheme's own; no slash at the end. */
    public String of(HttpServletRequest request) {
        if (configured.isPresent()) {
            return configured.get().replaceAll("/+$", "");
        }
        boolean trusted =
                proxies.isPresent() && List.of(proxies.get().split("[, ]+")).contains(request.getRemoteAddr());
        String scheme = trusted ? forwarded(request, "X-Forwarded-Proto", request.getScheme()) : request.getScheme();
        String host = trusted ? forwarded(request, "X-Forwarded-Host", host(request)) : host(request);
        return scheme + "://" + host;
    }

    private static String forwarded(HttpServletRequest request, String header, String otherwise) {
        String value = request.getHeader(header);
        return value == null || !value.matches("[A-Za-z0-9.:\\[\\]-]{1,255}") ? otherwise : value;
    }

    private static String host(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean own = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return own ? request.getServerName() : request.getServerName() + ":" + port;
    }
}
