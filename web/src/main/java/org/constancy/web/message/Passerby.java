package org.constancy.web.message;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.constancy.web.shell.Unsent;

/**
 * A request as a page sees it that is shown to somebody who never signs in. What he sends along is not read, however long it is,
 * and no session is made for him: Faces asks for one with each page, and would set a cookie.
 */
final class Passerby extends Unsent {

    private final HttpSession session;

    Passerby(HttpServletRequest request, Instant now) {
        super(request);
        session = new PassingSession(request.getServletContext(), now);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }
}
