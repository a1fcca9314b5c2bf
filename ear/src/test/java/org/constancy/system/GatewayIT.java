package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Short messages leave by one call to a gateway. */
@SystemTest
class GatewayIT {

    /** {@code -Dconstancy.gateway.port} names that of a server which is already there. */
    private static final int PORT = Integer.getInteger("constancy.gateway.port", Ports.kept());

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final Api api;

    GatewayIT(Api api) {
        this.api = api;
    }

    static void tell(Server server) {
        server.with("CONSTANCY_GATEWAY_URL", "http://localhost:" + PORT + "/short")
                .with("CONSTANCY_GATEWAY_SECRET", SECRET);
    }

    @Test
    void aShortMessageIsOneSignedCallAndItsStateSaysThatItWasTaken() {
        String number = number();
        try (Hook gateway = new Hook(PORT)) {
            Sent.post(api, shortMessage(number)).until("completed");
            List<Hook.Call> calls = to(number, gateway);
            assertEquals(1, calls.size());
            JsonNode call = calls.get(0).event();
            assertTrue(calls.get(0).isSignedWith(SECRET));
            assertEquals(call.path("id").asText(), calls.get(0).id());
            assertEquals("sms", call.path("channel").asText());
            assertEquals("Your engineer comes at ten.", call.path("text").asText());
            assertFalse(call.has("subject"));
        }
    }

    @Test
    void whatTheGatewayRefusesFailsAndSaysWhyAndANumberThatIsNobodysIsNotTriedAgain() {
        String number = number();
        try (Hook gateway = new Hook(PORT)) {
            gateway.answer(410, null);
            JsonNode refused = Sent.post(api, shortMessage(number)).until("failed");
            assertEquals("refused", refused.path("stateReason").asText());
            gateway.answer(200, null);
            JsonNode suppressed = Sent.post(api, shortMessage(number)).until("failed");
            assertEquals("suppressed", suppressed.path("stateReason").asText());
            assertEquals(1, to(number, gateway).size());
        }
    }

    @Test
    void whatTheGatewayCannotTakeNowIsTriedAgainUnderTheSameId() {
        String number = number();
        try (Hook gateway = new Hook(PORT)) {
            gateway.answer(503, null);
            Sent message = Sent.post(api, shortMessage(number));
            message.untilBecause("try failed");
            gateway.answer(200, null);
            message.until("completed");
            List<Hook.Call> calls = to(number, gateway);
            assertEquals(2, calls.size());
            assertEquals(calls.get(0).id(), calls.get(1).id());
        }
    }

    private static List<Hook.Call> to(String number, Hook gateway) {
        return gateway.calls().stream()
                .filter(each -> each.event().path("to").asText().equals(number))
                .toList();
    }

    private static ObjectNode shortMessage(String number) {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("messageType", "SMS")
                .put("purpose", "service")
                .put("content", "Your engineer comes at ten.");
        body.putObject("sender");
        body.putArray("receiver").addObject().put("phoneNumber", number);
        return body;
    }

    private static String number() {
        return "+49" + ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L);
    }
}
