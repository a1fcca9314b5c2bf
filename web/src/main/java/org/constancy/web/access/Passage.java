package org.constancy.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.constancy.kernel.Caller;

/** Lets a request through on behalf of somebody, for as long as it is on this thread. */
final class Passage {

    private static final String CALLER = Caller.class.getName();

    private Passage() {}

    /**
     * Whom a door has already let through. A request that waited for its body comes back on another thread, which knows
     * nobody, and need not be judged, or counted, twice.
     */
    static Caller of(ServletRequest request) {
        return (Caller) request.getAttribute(CALLER);
    }

    static void through(Caller caller, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(CALLER, caller);
        try {
            caller.call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
