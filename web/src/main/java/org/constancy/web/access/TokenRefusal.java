package org.constancy.web.access;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Why there is no token, as RFC 6749 (5.2) has it. */
final class TokenRefusal extends RuntimeException {

    private static final JsonMapper JSON = new JsonMapper();

    private final String error;

    TokenRefusal(String error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    void send(HttpServletResponse response) throws IOException {
        boolean unknown = error.equals("invalid_client");
        if (unknown) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Constancy\", charset=\"UTF-8\"");
        }
        response.setStatus(unknown ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of("error", error, "error_description", getMessage())));
    }
}
