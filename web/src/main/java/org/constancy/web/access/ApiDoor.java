package org.constancy.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.constancy.administration.AccessSettings;
import org.constancy.administration.ApiAccess;
import org.constancy.administration.RateLimit;
import org.constancy.administration.Scopes;
import org.constancy.kernel.Caller;

/**
 * The API's door: who calls, is he within his limit, has he the scope. It takes HTTP Basic and access tokens, and never a
 * session cookie, so that no page of a stranger can use a browser's.
 */
public class ApiDoor extends HttpFilter {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Inject
    private ApiAccess access;

    @Inject
    private AccessSettings settings;

    @Inject
    private Apis apis;

    @Inject
    private Clock clock;

    private RateLimit limits;

    private boolean open;

    @Override
    public void init() {
        limits = new RateLimit(clock);
        open = settings.apiIsOpen();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = new ApiResponse(request, response);
        if (isOpen(request)) {
            chain.doFilter(request, answer);
            return;
        }
        Caller before = Passage.of(request);
        Caller caller = before == null ? admit(request, answer) : before;
        if (caller != null) {
            Passage.through(caller, request, answer, chain);
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return Area.of(request) == Area.MANUAL || ApiScope.isDescription(request.getMethod(), Area.path(request));
    }

    /** The caller, or {@code null} when the request has been refused. */
    private Caller admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Approach approach = Approach.of(request);
        if (open && THIS_MACHINE.contains(request.getRemoteAddr())) {
            return new Caller("open", "Open API", Caller.Kind.SYSTEM, Set.of(), Set.of(), approach.requestId());
        }
        String authorization = request.getHeader("Authorization");
        Optional<ApiAccess.Admission> admission =
                authorization == null ? Optional.empty() : access.check(authorization);
        if (admission.isEmpty()) {
            ApiRefusal.unknown(authorization, approach).send(response);
            return null;
        }
        Duration wait = wait(admission.get());
        if (!wait.isZero()) {
            ApiRefusal.hasty(wait, approach).send(response);
            return null;
        }
        String scope = ApiScope.of(request.getMethod(), Area.path(request), apis);
        if (scope != null && !Scopes.cover(admission.get().scopes(), scope)) {
            ApiRefusal.unscoped(scope, approach).send(response);
            return null;
        }
        return admission.get().client().caller(admission.get().scopes(), approach.requestId());
    }

    private Duration wait(ApiAccess.Admission admission) {
        Integer perMinute = admission.client().requestsPerMinute();
        return perMinute == null
                ? Duration.ZERO
                : limits.take(admission.client().id(), perMinute);
    }
}
