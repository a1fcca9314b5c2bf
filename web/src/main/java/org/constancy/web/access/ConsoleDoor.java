package org.constancy.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.constancy.administration.Member;
import org.constancy.kernel.Caller;
import org.omnifaces.util.Servlets;

/**
 * The console's door: every page is for staff unless {@link Area} says otherwise. The page, and what it calls, then runs
 * on behalf of the member who signed in.
 */
public class ConsoleDoor extends HttpFilter {

    @Inject
    private Sittings sittings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Area area = Area.of(request);
        Caller before = Passage.of(request);
        if (area != Area.PAGE && area != Area.OPEN_PAGE) {
            chain.doFilter(request, response);
        } else if (before != null) {
            Passage.through(before, request, response, chain);
        } else if (SameOrigin.allows(request, Approach.of(request))) {
            admit(area, request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void admit(Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Member> member = sittings.present(request, response);
        if (member.isPresent()) {
            enter(member.get(), request, response, chain);
        } else if (Area.path(request).equals(Area.SIGN_IN)) {
            signIn(request, response, chain);
        } else if (area == Area.OPEN_PAGE) {
            chain.doFilter(request, response);
        } else {
            Servlets.facesRedirect(request, response, toSignIn(request));
        }
    }

    /** Faces opens a session for this page as well. It is not worth keeping: strangers could fill the memory with them. */
    private void signIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.getSession();
        SessionCookie.secure(request, response);
        try {
            chain.doFilter(request, response);
        } finally {
            sittings.discardUnlessBegun(request);
        }
    }

    private void enter(Member member, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean elsewhere = Area.of(request) == Area.PAGE && !Area.path(request).equals(Area.PASSWORD);
        if (member.mustChangePassword() && elsewhere) {
            Servlets.facesRedirect(request, response, request.getContextPath() + Area.PASSWORD);
            return;
        }
        Visitor.is(member, request);
        Passage.through(member.caller(Approach.of(request).requestId()), request, response, chain);
    }

    /** The sign-in page, knowing where to go on to, and that somebody had been signed in. */
    private static String toSignIn(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String to = request.getMethod().equals("GET") ? Area.path(request) + query : Area.path(request);
        return request.getContextPath()
                + Area.SIGN_IN
                + "?to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8)
                + (SittingCookie.read(request) == null ? "" : "&away=true");
    }
}
