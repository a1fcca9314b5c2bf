package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a page's form was sent by a page of ours. Faces has its view state against forgery, but not on views without
 * one (the sign-in), and this costs nothing: every browser of today says where a form comes from.
 */
final class SameOrigin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameOrigin() {}

    static boolean allows(HttpServletRequest request, Approach approach) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.equalsIgnoreCase(approach.origin());
    }
}
