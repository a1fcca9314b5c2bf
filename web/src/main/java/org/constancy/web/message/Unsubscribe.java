package org.constancy.web.message;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.constancy.administration.RateLimit;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Caller;
import org.constancy.messages.Unsubscriptions;

/**
 * {@code /unsubscribe/<token>}: GET shows a page with one button, POST does it (RFC 8058: a mail program posts by itself). Nobody
 * signs in; looking alone changes nothing. 404 where the token is none of ours, 429 to who tries too many of those; a large mail
 * provider posts for all of its people from few addresses, so what is ours does not count.
 */
public class Unsubscribe extends HttpServlet {

    private static final String PAGE = "/WEB-INF/messages/unsubscribe.xhtml";
    private static final int PER_MINUTE = 60;
    private static final int TOO_MANY = 429;

    @Inject
    private Unsubscriptions unsubscriptions;

    @Inject
    private transient Clock clock;

    private transient RateLimit pace;

    @Override
    public void init() {
        pace = new RateLimit(clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(request, response, true);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean asked)
            throws IOException, ServletException {
        Duration pause = pace.take(request.getRemoteAddr(), PER_MINUTE);
        if (!pause.isZero()) {
            response.setHeader("Retry-After", Long.toString(pause.toSeconds() + 1));
            response.sendError(TOO_MANY);
            return;
        }
        Purpose purpose = purpose(token(request), asked);
        if (purpose == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pace.giveBack(request.getRemoteAddr(), PER_MINUTE);
        request.setAttribute("unsubscribed", asked);
        request.setAttribute("purpose", purpose);
        request.getRequestDispatcher(PAGE).forward(new Passerby(request, clock.instant()), response);
    }

    private Purpose purpose(String token, boolean asked) {
        try {
            return Caller.system("unsubscribe")
                    .call(() -> asked ? unsubscriptions.unsubscribe(token) : unsubscriptions.purpose(token));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
