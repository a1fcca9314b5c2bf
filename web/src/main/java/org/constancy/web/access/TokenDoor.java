package org.constancy.web.access;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constancy.administration.AccessSettings;
import org.constancy.administration.ApiAccess;
import org.constancy.administration.ApiAccess.Admission;
import org.constancy.administration.Scopes;
import org.constancy.web.shell.ErrorBody;

/**
 * {@code POST /oauth/token}: an access token for a client's id and secret (RFC 6749, client credentials), which come by
 * HTTP Basic or in the form. Its refusals speak the words of that RFC, for its readers are OAuth libraries.
 */
public class TokenDoor extends HttpServlet {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    private transient ApiAccess access;

    @Inject
    private transient AccessSettings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            try {
                grant(request, response);
            } catch (TokenRefusal refusal) {
                refusal.send(response);
            }
        } else {
            response.setHeader("Allow", "POST");
            new ErrorBody(
                            "http.405",
                            "Ask for a token by POST.",
                            "method: " + request.getMethod(),
                            405,
                            Approach.of(request).requestId())
                    .send(response);
        }
    }

    private void grant(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> form = TokenForm.read(request);
        Admission admission = client(request.getHeader("Authorization"), form);
        if (!"client_credentials".equals(form.get("grant_type"))) {
            throw new TokenRefusal(
                    form.containsKey("grant_type") ? "unsupported_grant_type" : "invalid_request",
                    "grant_type has to be client_credentials.");
        }
        Set<String> scopes = form.containsKey("scope") ? Scopes.read(form.get("scope")) : admission.scopes();
        for (String scope : scopes) {
            if (!Scopes.legal(scope) || !Scopes.cover(admission.scopes(), scope)) {
                throw new TokenRefusal("invalid_scope", "This client was not given all of these scopes.");
            }
        }
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("access_token", access.token(admission.client(), scopes))
                .put("token_type", "Bearer")
                .put("expires_in", settings.tokenLifetime().toSeconds())
                .put("scope", Scopes.text(scopes));
        response.setHeader("Pragma", "no-cache");
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }

    /** Many OAuth libraries encode id and secret like a form before they put them into HTTP Basic (RFC 6749, 2.3.1). */
    private Optional<Admission> encoded(String basic) {
        String[] pair = TokenForm.basic(basic);
        return pair == null ? Optional.empty() : access.check(pair[0], pair[1]);
    }

    /** One of the two ways, not both (RFC 6749, 2.3). */
    private Admission client(String authorization, Map<String, String> form) {
        boolean inForm = form.containsKey("client_secret");
        if (authorization != null && inForm) {
            throw new TokenRefusal("invalid_request", "Send the secret once: by HTTP Basic or in the form.");
        }
        Optional<Admission> admission = Optional.empty();
        if (authorization != null && authorization.regionMatches(true, 0, "basic ", 0, 6)) {
            admission = access.check(authorization);
            admission = admission.isPresent() ? admission : encoded(authorization.substring(6));
        } else if (inForm && form.containsKey("client_id")) {
            admission = access.check(form.get("client_id"), form.get("client_secret"));
        }
        return admission.orElseThrow(() -> new TokenRefusal("invalid_client", "Client id and secret do not match."));
    }
}
