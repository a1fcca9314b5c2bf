package org.constancy.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.eventlistener.CallbackPhaseListener;

/**
 * Lets an error page begin afresh, in the request whose page failed: that page's script policy names another nonce, and
 * its scripts look for what the error page does not have.
 */
public class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.removeAttribute(CallbackPhaseListener.class.getName());
        response.setHeader("Content-Security-Policy", "base-uri 'none'; frame-ancestors 'none'; object-src 'none'");
        chain.doFilter(request, response);
    }
}
