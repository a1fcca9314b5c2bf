package org.constancy.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every request passes here first: it gets its {@link Approach}, and its answer the headers that tell a browser what not
 * to do with it. The script policy of pages is not among them: PrimeFaces writes it, with a nonce.
 */
public class Doorstep extends HttpFilter {

    private static final String FOR_PAGES = "base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    private static final String FOR_MANUAL =
            "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'none';"
                    + " frame-ancestors 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'";
    private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    @Inject
    @ConfigProperty(name = "constancy.trusted.proxies")
    private Optional<String> trusted;

    private TrustedProxies proxies;

    @Override
    public void init() {
        proxies = new TrustedProxies(trusted.orElse(""));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Approach approach = Approach.of(request);
        if (approach == null) {
            approach = proxies.approach(request);
            approach.mark(request);
            protect(response, approach, Area.of(request));
        }
        if (approach.forwarded()) {
            HttpServletRequest outside = new ForwardedRequest(request, approach);
            chain.doFilter(outside, new ForwardedResponse(response, outside));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void protect(HttpServletResponse response, Approach approach, Area area) {
        boolean page = area == Area.PAGE || area == Area.OPEN_PAGE || area == Area.LINK;
        response.setHeader("X-Request-Id", approach.requestId());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Content-Security-Policy", policy(area));
        if (page) {
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        if (area == Area.MANUAL) {
            response.setHeader("Cache-Control", "no-cache");
        } else if (area != Area.RESOURCE) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (approach.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String policy(Area area) {
        return switch (area) {
            case PAGE, OPEN_PAGE, LINK -> FOR_PAGES;
            case MANUAL -> FOR_MANUAL;
            default -> FOR_DATA;
        };
    }
}
