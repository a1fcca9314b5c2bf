package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** TMF681: what is true of messages whoever carries them. */
@SystemTest
class MessageIT {

    private static final Resource MESSAGE = Resource.COMMUNICATION_MESSAGE;

    private final Api api;

    MessageIT(Api api) {
        this.api = api;
    }

    @Test
    void withoutAnAddressItStaysInitialAndSaysWhy() {
        JsonNode made = api.post(MESSAGE.path(), MESSAGE.body()).expect(201).json();
        assertEquals("initial", made.path("state").asText());
        assertEquals("no address", made.path("stateReason").asText());
        assertEquals("service", made.path("purpose").asText());
        assertTrue(made.path("sender").isObject());
    }

    @Test
    void itGoesToThePersonsOwnAddressAndStandsInTheTimelineButIsNoContact() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        ObjectNode body = MESSAGE.body();
        body.withArray("receiver").removeAll().addObject().putObject("party").put("id", customer.person());
        JsonNode made = api.post(MESSAGE.path(), body).expect(201).json();
        assertEquals(customer.person(), made.at("/receiver/0/party/id").asText(), made.toString());
        JsonNode entries = api.get("/api/v1/customers/" + customer.id() + "/timeline")
                .expect(200)
                .json();
        JsonNode first = entries.path(0);
        assertEquals("message", first.path("kind").asText(), entries.toString());
        assertFalse(first.path("twoWay").asBoolean(true));
        assertEquals(made.path("href").asText(), first.at("/resource/href").asText());
    }

    @Test
    void whatAnotherSystemHasSentIsKeptAndStays() {
        ObjectNode body = MESSAGE.body().put("state", "Completed").put("sendTime", "2026-01-02T10:00:00Z");
        JsonNode made = api.post(MESSAGE.path(), body).expect(201).json();
        String path = MESSAGE.path(made.path("id").asText());
        assertEquals("completed", made.path("state").asText());
        assertEquals(
                "message.sent", api.delete(path).expect(409).json().path("code").asText());
        assertEquals(
                "message.sent",
                api.patch(path, "{\"content\": \"something else\"}")
                        .expect(409)
                        .json()
                        .path("code")
                        .asText());
        api.patch(path, "{\"description\": \"kept for the file\"}").expect(200);
    }

    @Test
    void whatHasNotGoneOutIsWithdrawnAndStaysSo() {
        String id = api.post(MESSAGE.path(), MESSAGE.body())
                .expect(201)
                .json()
                .path("id")
                .asText();
        JsonNode withdrawn = api.patch(MESSAGE.path(id), "{\"state\": \"cancelled\"}")
                .expect(200)
                .json();
        assertEquals("withdrawn", withdrawn.path("stateReason").asText());
        Answer refused = api.patch(MESSAGE.path(id), "{\"state\": \"initial\"}").expect(409);
        assertEquals("message.state.move", refused.json().path("code").asText());
        api.delete(MESSAGE.path(id)).expect(204);
    }

    @Test
    void anotherPurposeThanThoseThereAreIsRefused() {
        Answer refused =
                api.post(MESSAGE.path(), MESSAGE.body().put("purpose", "spam")).expect(400);
        assertEquals("message.purpose", refused.json().path("code").asText());
        assertTrue(refused.text().contains("marketing"));
    }
}
