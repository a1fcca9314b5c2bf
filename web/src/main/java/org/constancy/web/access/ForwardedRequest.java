package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that came through a proxy that we trust, as its caller sent it: whoever asks it gets no inner address. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private final Approach approach;

    ForwardedRequest(HttpServletRequest request, Approach approach) {
        super(request);
        this.approach = approach;
    }

    @Override
    public boolean isSecure() {
        return approach.secure();
    }

    @Override
    public String getScheme() {
        return approach.secure() ? "https" : "http";
    }

    @Override
    public String getServerName() {
        return portless() ? approach.host() : approach.host().substring(0, colon());
    }

    @Override
    public int getServerPort() {
        int usual = approach.secure() ? 443 : 80;
        return portless() ? usual : Integer.parseInt(approach.host().substring(colon() + 1));
    }

    @Override
    public String getRemoteAddr() {
        return approach.address();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(approach.origin()).append(getRequestURI());
    }

    private boolean portless() {
        return !approach.host().matches(".*:[0-9]{1,5}") || approach.host().endsWith("]");
    }

    private int colon() {
        return approach.host().lastIndexOf(':');
    }
}
