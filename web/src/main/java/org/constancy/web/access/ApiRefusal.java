package org.constancy.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.constancy.web.shell.ErrorBody;

/**
 * What the API's door says to whom it does not let in.
 *
 * @param header that tells a program what to do about it
 * @param values of that header
 */
record ApiRefusal(ErrorBody body, String header, List<String> values) {

    private static final String BEARER = "Bearer realm=\"Constancy\"";
    private static final String BASIC = "Basic realm=\"Constancy\", charset=\"UTF-8\"";

    /** 401. @param authorization what was presented, or {@code null} */
    static ApiRefusal unknown(String authorization, Approach approach) {
        if (authorization == null) {
            return challenge(
                    BEARER,
                    "access.unknown",
                    "Say who you are: HTTP Basic with a client's id and secret, or a token from /oauth/token.",
                    null,
                    approach);
        }
        if (authorization.regionMatches(true, 0, "bearer ", 0, 7)) {
            return challenge(
                    BEARER + ", error=\"invalid_token\"",
                    "access.token",
                    "This access token is not good: altered, foreign, expired or withdrawn.",
                    "Authorization",
                    approach);
        }
        return challenge(BEARER, "access.credentials", "These credentials are not good.", "Authorization", approach);
    }

    /** 429. */
    static ApiRefusal hasty(Duration wait, Approach approach) {
        String seconds = Long.toString(wait.plusMillis(999).toSeconds());
        ErrorBody body = new ErrorBody(
                "access.limit",
                "This client has used up its requests for now.",
                "Retry-After: " + seconds,
                429,
                approach.requestId());
        return new ApiRefusal(body, "Retry-After", List.of(seconds));
    }

    /** 403. */
    static ApiRefusal unscoped(String scope, Approach approach) {
        ErrorBody body = new ErrorBody(
                "access.scope",
                "This client may not do that: it lacks the scope.",
                "scope: " + scope,
                403,
                approach.requestId());
        String value = BEARER + ", error=\"insufficient_scope\", scope=\"" + scope + "\"";
        return new ApiRefusal(body, "WWW-Authenticate", List.of(value));
    }

    void send(HttpServletResponse response) throws IOException {
        values.forEach(value -> response.addHeader(header, value));
        body.send(response);
    }

    private static ApiRefusal challenge(String bearer, String code, String reason, String message, Approach approach) {
        ErrorBody body = new ErrorBody(code, reason, message, 401, approach.requestId());
        return new ApiRefusal(body, "WWW-Authenticate", List.of(bearer, BASIC));
    }
}
