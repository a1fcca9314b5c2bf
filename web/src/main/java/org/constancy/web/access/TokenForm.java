package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The form that a client sends to get a token. Read from the body alone: in a request line a secret ends up in logs. What
 * is sent empty counts as not sent, what is sent twice is refused (RFC 6749, 3.2).
 */
final class TokenForm {

    private static final int LARGEST = 8192;

    private TokenForm() {}

    static Map<String, String> read(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw new TokenRefusal("invalid_request", "The body has to be application/x-www-form-urlencoded.");
        }
        if (request.getQueryString() != null) {
            throw new TokenRefusal("invalid_request", "Send everything in the body, nothing in the address.");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TokenRefusal("invalid_request", "The body is too long.");
        }
        return parse(new String(body, StandardCharsets.UTF_8));
    }

    static Map<String, String> parse(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!value.isEmpty() && form.put(name, value) != null) {
                throw new TokenRefusal("invalid_request", "A parameter was sent twice.");
            }
        }
        return form;
    }

    /** Id and secret that were form-encoded before they became HTTP Basic; {@code null} when they are not that. */
    static String[] basic(String base64) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
        int colon = pair.indexOf(':');
        return colon < 0 ? null : new String[] {decode(pair.substring(0, colon)), decode(pair.substring(colon + 1))};
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new TokenRefusal("invalid_request", "The body is not form-encoded.");
        }
    }
}
