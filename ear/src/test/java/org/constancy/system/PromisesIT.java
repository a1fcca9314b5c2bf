package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A promise is kept or broken, or the customer lets us off; it is never forgotten. */
@SystemTest
class PromisesIT {

    private static final String PROMISES = "/api/v1/promises";

    private final Api api;
    private final Deal deal;

    PromisesIT(Api api) {
        this.api = api;
        deal = new Deal(api);
    }

    @Test
    void aPromiseIsSettledOnce() {
        String promise = made();
        JsonNode kept = api.patch(promise, "{\"state\": \"kept\", \"note\": \"Sent today.\"}")
                .expect(200)
                .json();
        assertTrue(kept.hasNonNull("settledDate"), kept::toString);
        assertEquals("Sent today.", kept.at("/history/1/note").asText());
        api.patch(promise, "{\"state\": \"broken\"}").expectError(409, "promise.move");
        api.patch(promise, "{\"words\": \"Something else\"}").expectError(409, "promise.settled");
        api.delete(promise).expectError(409, "promise.stays");
    }

    @Test
    void onlyTheCustomerLetsUsOff() {
        String promise = made();
        api.patch(promise, "{\"state\": \"released\"}").expectError(409, "promise.release");
        String stranger = api.post(Resource.INDIVIDUAL.path(), Resource.INDIVIDUAL.body())
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.patch(promise, "{\"state\": \"released\", \"release\": {\"person\": {\"id\": \"" + stranger + "\"}}}")
                .expectError(409, "promise.release");
    }

    @Test
    void whatIsOpenIsFoundByItsDayAndItsPerson() {
        made();
        String mine = PROMISES + "?customer.id=" + deal.customer + "&accountable=admin&state=open&dueDate.lt=";
        assertEquals(0, api.get(mine + deal.now()).expect(200).json().size());
        assertEquals(
                1, api.get(mine + "2099-01-01T00:00:00Z").expect(200).json().size());
        api.post(PROMISES, promise().put("state", "perhaps")).expectError(400, "promise.state");
        api.post(PROMISES, promise().put("dueDate", "1890-01-01T00:00:00Z")).expectError(400, "promise.date");
        api.post(PROMISES, promise().put("words", " ")).expectError(400, "promise.words");
    }

    private String made() {
        return PROMISES + "/"
                + api.post(PROMISES, promise()).expect(201).json().path("id").asText();
    }

    private ObjectNode promise() {
        ObjectNode promise =
                Api.JSON.createObjectNode().put("words", "Send the offer").put("accountable", "admin");
        promise.putObject("customer").put("id", deal.customer);
        promise.putObject("agreement").put("id", deal.agreement.substring(deal.agreement.lastIndexOf('/') + 1));
        return promise;
    }
}
