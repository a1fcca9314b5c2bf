package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of the product that are guarded differently. What is in none of the others is a page for staff. */
enum Area {
    /** REST, for API clients. */
    API,
    /** Where API clients get access tokens. */
    TOKEN,
    /** What calendar programs read, at addresses that are secrets. */
    CALENDAR,
    /** Style sheets, scripts, pictures: the same for everybody. */
    RESOURCE,
    /** For probes and tools; whoever wants them hidden does so in front of us. */
    OBSERVATION,
    /** The page on which a person reads and tries the API, and its parts. It has no secrets. */
    MANUAL,
    /** What whoever holds a link of ours may do without signing in; the link is the secret. */
    LINK,
    /** Pages that one sees before one has signed in. */
    OPEN_PAGE,
    /** The console. */
    PAGE;

    /** Where staff sign in. */
    static final String SIGN_IN = "/signin.xhtml";

    /** Where staff choose another password. */
    static final String PASSWORD = "/password.xhtml";

    private static final Pattern MANUAL_PATH = Pattern.compile("/api(/([a-z-]+\\.(html|js|css|svg))?)?");
    private static final Set<String> OPEN = Set.of(SIGN_IN);

    static Area of(HttpServletRequest request) {
        String path = path(request);
        if (MANUAL_PATH.matcher(path).matches()) {
            return MANUAL;
        }
        if (within(path, "/tmf-api") || within(path, "/api")) {
            return API;
        }
        if (within(path, "/oauth")) {
            return TOKEN;
        }
        if (within(path, "/calendar")) {
            return CALENDAR;
        }
        if (within(path, "/unsubscribe")) {
            return LINK;
        }
        if (path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico") || path.equals("/robots.txt")) {
            return RESOURCE;
        }
        if (within(path, "/health") || within(path, "/metrics") || within(path, "/openapi")) {
            return OBSERVATION;
        }
        return OPEN.contains(path) ? OPEN_PAGE : PAGE;
    }

    private static boolean within(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** The path that decides which servlet answers: decoded, normalised, without parameters. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
