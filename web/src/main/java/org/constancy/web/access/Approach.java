package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How a request reached us, seen from outside: past the proxies that the administrator trusts, and no further.
 *
 * @param requestId names the request in the log, in audit and event rows, and in error bodies
 * @param secure whether the caller spoke TLS
 * @param host and port where it is not the scheme's own, as the caller wrote them
 * @param address of the caller
 * @param forwarded whether a proxy that we trust stands between
 */
public record Approach(String requestId, boolean secure, String host, String address, boolean forwarded) {

    private static final String ATTRIBUTE = Approach.class.getName();

    /** How this request came; every request passes {@link Doorstep} first. */
    public static Approach of(HttpServletRequest request) {
        return (Approach) request.getAttribute(ATTRIBUTE);
    }

    /** Scheme, host and port; no slash at the end. */
    public String origin() {
        return (secure ? "https://" : "http://") + host;
    }

    void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
