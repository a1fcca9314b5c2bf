package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person says about being written to is kept, all of it. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentIT {

    private final Api api;
    private ReachableCustomer customer;

    ConsentIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void meet() {
        customer = ReachableCustomer.in(api);
    }

    @Test
    void whatWasGivenStaysInTheHistoryWhenItIsWithdrawn() {
        Answer given = api.post("/api/v1/consents", word("news", "email", true)).expect(201);
        assertEquals(
                given.json(),
                api.get(given.header("Location").replace(api.server().toString(), ""))
                        .json());
        api.post("/api/v1/consents", word("news", "email", false)).expect(201);
        JsonNode said = api.get("/api/v1/consents?person=" + customer.person())
                .expect(200)
                .json();
        assertEquals(2, said.size(), said::toString);
        assertFalse(said.path(0).path("given").asBoolean());
        assertTrue(said.path(1).path("given").asBoolean());
    }

    @Test
    void whatSaysNothingOrIsAboutNobodyIsRefused() {
        refused(400, "body.missing", word("news", "email", true).retain("person", "purpose", "channel", "legalBasis"));
        refused(400, "body.unknown", word("news", "email", true).put("colour", "red"));
        refused(400, "consent.channel", word("news", "pigeon", true));
        refused(400, "message.purpose", word("spam", "email", true));
        refused(400, "consent.future", word("news", "email", true).put("at", "2090-01-01T00:00:00Z"));
        refused(409, "consent.service", word("service", "email", true));
        refused(404, "individual.unknown", word("news", "email", true).put("person", "nobody"));
    }

    @Test
    void howAPersonLikesToBeReachedIsKept() {
        String path = "/api/v1/preferences/" + customer.person();
        ObjectNode wish = Api.JSON
                .createObjectNode()
                .put("channel", "phone")
                .put("language", "fr")
                .put("quietFrom", "20:00")
                .put("quietTo", "08:00")
                .put("zone", "Europe/Brussels");
        api.send("PUT", path, wish, "Content-Type", "application/json").expect(200);
        assertEquals(
                wish.put("person", customer.person()), api.get(path).expect(200).json());
        api.send("PUT", path, wish.put("zone", "Mars/Olympus"), "Content-Type", "application/json")
                .expect(400);
        api.send("PUT", path, wish.put("zone", "UTC").put("quietTo", "late"), "Content-Type", "application/json")
                .expect(400);
    }

    private ObjectNode word(String purpose, String channel, boolean given) {
        return Api.JSON
                .createObjectNode()
                .put("person", customer.person())
                .put("purpose", purpose)
                .put("channel", channel)
                .put("given", given)
                .put("legalBasis", "consent")
                .put("source", "a talk");
    }

    private void refused(int status, String code, JsonNode body) {
        Answer answer = api.post("/api/v1/consents", body).expect(status);
        assertEquals(code, answer.json().path("code").asText(), answer::text);
    }
}
