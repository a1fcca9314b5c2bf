package org.constancy.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.constancy.administration.AccessSettings;
import org.constancy.administration.Member;
import org.constancy.administration.Secrets;
import org.constancy.administration.StaffDirectory;

/** Begins, recognises and ends what lies between a sign-in and a sign-out. */
@ApplicationScoped
public class Sittings {

    private static final String ATTRIBUTE = "constancy.sitting";

    @Inject
    private StaffDirectory directory;

    @Inject
    private AccessSettings settings;

    @Inject
    private Clock clock;

    /** Somebody has proved who he is. The session gets a new id and a new token: nobody can have planted either. */
    void begin(HttpServletRequest request, HttpServletResponse response, Member member) {
        request.getSession();
        request.changeSessionId();
        SessionCookie.secure(request, response);
        String token = Secrets.next();
        Instant now = clock.instant();
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
        session.setAttribute(ATTRIBUTE, new Sitting(member.id(), member.sessionEpoch(), Secrets.hash(token), now, now));
        SittingCookie.write(request, response, token);
    }

    /** Whoever sits behind this request. What remains of a sitting that is over is cleared away. */
    Optional<Member> present(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Sitting sitting = session == null ? null : (Sitting) session.getAttribute(ATTRIBUTE);
        if (sitting == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Member> member = good(sitting, SittingCookie.read(request), now)
                ? directory.present(sitting.memberId(), sitting.epoch())
                : Optional.empty();
        if (member.isEmpty()) {
            end(request, response);
        } else if (sitting.stale(now)) {
            session.setAttribute(ATTRIBUTE, sitting.seen(now));
        }
        return member;
    }

    /** Drops the session of somebody who has not signed in. */
    void discardUnlessBegun(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) == null) {
            session.invalidate();
        }
    }

    /** Signs out. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SittingCookie.clear(request, response);
    }

    private boolean good(Sitting sitting, String token, Instant now) {
        return token != null
                && Secrets.matches(token, sitting.tokenHash())
                && sitting.awake(now, settings.sessionIdle(), settings.sessionAbsolute());
    }
}
