package org.constancy.web.body;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a request asked for, as it came. The server decodes a path once more when a request comes back, so that
 * {@code a%3Fb} would become {@code a}; therefore a request comes back at the {@link #threshold} of its servlet, and is
 * given its address again there.
 */
record Address(String url, String uri, String servletPath, String pathInfo, String query) {

    static Address of(HttpServletRequest request) {
        return new Address(
                request.getRequestURL().toString(),
                request.getRequestURI(),
                request.getServletPath(),
                request.getPathInfo(),
                request.getQueryString());
    }

    /** A path of the same servlet that holds nothing of the caller's choice. */
    String threshold() {
        return pathInfo == null ? servletPath : servletPath + "/";
    }

    /** Within the application, decoded. */
    String path() {
        return pathInfo == null ? servletPath : servletPath + pathInfo;
    }
}
