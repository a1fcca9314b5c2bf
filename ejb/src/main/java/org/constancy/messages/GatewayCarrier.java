package org.constancy.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constancy.customers.Medium;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.delivery.Carrier;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.outgoing.Outgoing;
import org.constancy.integration.outgoing.Reply;
import org.constancy.kernel.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands text messages and chat to the gateway at {@code CONSTANCY_GATEWAY_URL}, one POST a recipient; docs/integrators.md has the
 * contract. The same {@code Idempotency-Key} comes with each try. 2xx is taken; 408, 425, 429 and 5xx are tried again; every other
 * answer is for good.
 */
@ApplicationScoped
public class GatewayCarrier implements Carrier, Courier {

    private static final String KIND = "gateway";
    private static final Set<Integer> NOT_NOW = Set.of(408, 425, 429);
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int SERVER_ERROR = 500;

    @Inject
    @ConfigProperty(name = "constancy.gateway.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "constancy.gateway.secret")
    private Optional<String> secret;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Medium> media() {
        return Set.of(Medium.SMS, Medium.CHAT);
    }

    @Override
    public String target(Recipient to) {
        return to.medium().word();
    }

    @Override
    public boolean ready() {
        return url.isPresent();
    }

    @Override
    public Answer carry(Delivery delivery) {
        Parcel parcel = dispatch.begin(delivery, ready() ? null : "No gateway is set up.");
        if (parcel.instead() != null) {
            return parcel.instead();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json;charset=utf-8");
        headers.put("Idempotency-Key", parcel.to().id());
        secret.ifPresent(each -> headers.put("Authorization", "Bearer " + each));
        try {
            byte[] body = Json.write(body(parcel.to(), parcel.message())).getBytes(StandardCharsets.UTF_8);
            return answer(outgoing.post(URI.create(url.orElseThrow()), headers, body, longestTry()));
        } catch (IOException e) {
            return Answer.again(Reply.words(e));
        }
    }

    @Override
    public void settled(Delivery delivery, Answer answer) {
        dispatch.end(delivery, answer, false);
    }

    private Answer answer(Reply reply) {
        int status = reply.status();
        if (status >= OK && status < REDIRECTION) {
            return Answer.done();
        }
        String problem = "The gateway answered " + reply.words();
        return status >= SERVER_ERROR || NOT_NOW.contains(status)
                ? Answer.again(problem, reply.retryAfter(clock.instant()))
                : Answer.never(problem);
    }

    private static ObjectNode body(Recipient to, JsonNode message) {
        return Json.object()
                .put("id", to.id())
                .put("message", to.messageId())
                .put("channel", to.medium().word())
                .put("to", to.address())
                .put("name", to.name())
                .put("purpose", to.purpose().word())
                .put("subject", message.path("subject").textValue())
                .put("text", message.path("content").textValue());
    }
}
