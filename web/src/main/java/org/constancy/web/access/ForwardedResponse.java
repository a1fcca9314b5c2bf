package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URI;

/** Sends on to addresses as the caller knows them; the server would name its own, which only the proxy can reach. */
final class ForwardedResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    ForwardedResponse(HttpServletResponse response, HttpServletRequest request) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) {
        URI here = URI.create(request.getRequestURL().toString());
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", here.resolve(location).toString());
    }
}
