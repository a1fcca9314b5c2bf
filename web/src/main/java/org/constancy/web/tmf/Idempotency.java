package org.constancy.web.tmf;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.constancy.integration.IdempotentRequests;
import org.constancy.integration.IdempotentRequests.Answer;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/** {@code Idempotency-Key} (RULES 20): a request that is sent again gets the first answer again. */
@Dependent
public class Idempotency {

    private static final int LONGEST_KEY = 255;

    @Inject
    private IdempotentRequests requests;

    Response once(String key, HttpServletRequest request, byte[] body, Supplier<Response> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.invalid("request.key", "An Idempotency-Key has 1 to 255 characters.", null);
        }
        String scope = Caller.current().name() + " " + request.getMethod() + " " + request.getRequestURI();
        Answer first = requests.begin(scope, key, body);
        if (first != null) {
            return response(first);
        }
        return run(scope, key, work);
    }

    private Response run(String scope, String key, Supplier<Response> work) {
        boolean kept = false;
        try {
            Response response = work.get();
            requests.finish(scope, key, answer(response));
            kept = true;
            return response;
        } finally {
            if (!kept) {
                requests.forget(scope, key);
            }
        }
    }

    private static Answer answer(Response response) {
        EntityTag tag = response.getEntityTag();
        String body =
                response.getEntity() == null ? "" : new String((byte[]) response.getEntity(), StandardCharsets.UTF_8);
        String location =
                response.getLocation() == null ? null : response.getLocation().toString();
        return new Answer(response.getStatus(), location, tag == null ? null : tag.getValue(), body);
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type("application/json;charset=UTF-8")
                .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, URI.create(answer.location()));
        }
        return answer.tag() == null
                ? response.build()
                : response.tag(answer.tag()).build();
    }
}
