package org.constancy.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The 256-bit token beside the server's session id, of which only 56 bits are hard to guess. Behind TLS its name begins
 * with {@code __Host-}: a browser then takes it from this very host only, and sends it by TLS only.
 */
final class SittingCookie {

    private static final String NAME = "constancy-session";

    private SittingCookie() {}

    /** The token that came along, or {@code null}. */
    static String read(HttpServletRequest request) {
        String name = name(Approach.of(request));
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(Approach.of(request), token, -1));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(Approach.of(request), "", 0));
    }

    private static Cookie cookie(Approach approach, String value, int maxAge) {
        Cookie cookie = new Cookie(name(approach), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(approach.secure());
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String name(Approach approach) {
        return approach.secure() ? "__Host-" + NAME : NAME;
    }
}
