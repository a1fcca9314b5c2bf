package org.constancy.system;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.Predicate;

/** A message that was posted, and waiting for what becomes of it. */
record Sent(Api api, String id) {

    private static final long PATIENCE = Duration.ofSeconds(40).toMillis();

    /** A mail to somebody, of a purpose. */
    static ObjectNode mail(String purpose, String subject, String text) {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("messageType", "Email")
                .put("purpose", purpose)
                .put("subject", subject)
                .put("content", text);
        body.putObject("sender");
        return body;
    }

    static Sent to(Api api, String address, ObjectNode mail) {
        mail.putArray("receiver").addObject().put("email", address);
        return post(api, mail);
    }

    static Sent toPerson(Api api, String person, ObjectNode mail) {
        mail.putArray("receiver").addObject().putObject("party").put("id", person);
        return post(api, mail);
    }

    static Sent post(Api api, ObjectNode mail) {
        String id = api.post(Resource.COMMUNICATION_MESSAGE.path(), mail)
                .expect(201)
                .json()
                .path("id")
                .asText();
        return new Sent(api, id);
    }

    JsonNode now() {
        return api.get(Resource.COMMUNICATION_MESSAGE.path(id)).expect(200).json();
    }

    /** Waits until the message is in a state. @return the message as it is then */
    JsonNode until(String state) {
        return until(each -> each.path("state").asText().equals(state));
    }

    JsonNode untilBecause(String reason) {
        return until(each -> each.path("stateReason").asText().equals(reason));
    }

    private JsonNode until(Predicate<JsonNode> reached) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        JsonNode message = now();
        while (!reached.test(message)) {
            if (System.nanoTime() > end) {
                return fail("It stayed " + message);
            }
            pause();
            message = now();
        }
        return message;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
