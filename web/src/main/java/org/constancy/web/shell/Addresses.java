package org.constancy.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Refuses with 400 an address that speaks to the libraries behind a page: they say so to each other in forms only. */
public class Addresses extends HttpFilter {

    private static final Pattern INTERNAL =
            Pattern.compile("(cid|nocid|conversationPropagation|((jakarta|javax)\\.faces|primefaces|omnifaces)\\..*)");
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query != null && Arrays.stream(query.split("&")).anyMatch(Addresses::isInternal)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isInternal(String pair) {
        String name = pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('='));
        try {
            return INTERNAL.matcher(URLDecoder.decode(name, StandardCharsets.UTF_8))
                    .matches();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
