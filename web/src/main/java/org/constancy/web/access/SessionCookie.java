package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** The server's own session cookie, which it marks {@code Secure} only where it speaks TLS itself. */
final class SessionCookie {

    private static final String HEADER = "Set-Cookie";

    private SessionCookie() {}

    /** Marks the cookie that the server has just written where a proxy speaks TLS for it. */
    static void secure(HttpServletRequest request, HttpServletResponse response) {
        if (!Approach.of(request).secure()) {
            return;
        }
        List<String> cookies = List.copyOf(response.getHeaders(HEADER));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            String secured = cookie.contains("; Secure") ? cookie : cookie + "; Secure";
            if (i == 0) {
                response.setHeader(HEADER, secured);
            } else {
                response.addHeader(HEADER, secured);
            }
        }
    }
}
