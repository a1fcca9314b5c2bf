package org.constancy.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.eventlistener.CallbackPhaseListener;

/**
 * Lets an error page begin afresh, in the request whose page failed: that page's script policy names another nonce, its
 * scripts look for what the error page does not have, and what was sent to it was not sent to the error page.
 */
public class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.removeAttribute(CallbackPhaseListener.class.getName());
        response.setHeader("Content-Security-Policy", "base-uri 'none'; frame-ancestors 'none'; object-src 'none'");
        chain.doFilter(new Afresh(request), response);
    }

    /** Nor did it ask for a part of a page. */
    private static final class Afresh extends Unsent {

        Afresh(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }
    }
}
