package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A letter is made at once, and sent when somebody has posted it. */
@SystemTest
class LetterIT {

    private final Api api;

    LetterIT(Api api) {
        this.api = api;
    }

    @Test
    void aLetterWaitsToBePrintedAndIsSentWhenItIsPosted() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        live(customer);
        Sent letter = Sent.toPerson(api, customer.person(), letter("Votre accès"));
        letter.untilBecause("to print");
        assertEquals("inProgress", letter.now().path("state").asText());
        assertFalse(letter.now().hasNonNull("sendTime"));
        JsonNode made = of(letter);
        assertTrue(
                made.path("address").asText().startsWith("Ilse Vermeulen\n1 rue de la Paix\n75002 PARIS"),
                made::toString);
        String path = "/api/v1/letters/" + made.path("id").asText();
        assertTrue(api.get(path + "/pdf").expect(200).text().startsWith("%PDF"));
        api.post(path + "/posted", "{}").expect(200);
        assertTrue(letter.until("completed").hasNonNull("sendTimeComplete"));
        assertTrue(of(letter).isMissingNode());
        api.post(path + "/unposted", "{}").expect(200);
        assertEquals("to print", letter.until("inProgress").path("stateReason").asText());
        assertEquals(made, of(letter));
    }

    @Test
    void whatIsWithdrawnIsNotPrinted() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        live(customer);
        Sent letter = Sent.toPerson(api, customer.person(), letter("Votre accès"));
        letter.untilBecause("to print");
        api.patch(Resource.COMMUNICATION_MESSAGE.path(letter.id()), "{\"state\": \"cancelled\"}")
                .expect(200);
        assertTrue(of(letter).isMissingNode());
    }

    @Test
    void whoHasNoAddressGetsNoLetterAndTheMessageSaysWhy() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        Sent letter = Sent.toPerson(api, customer.person(), letter("Votre accès"));
        assertEquals("no address", letter.now().path("stateReason").asText());
        api.get("/api/v1/letters/nothing").expect(404);
    }

    private void live(ReachableCustomer customer) {
        ObjectNode place = Api.JSON.createObjectNode();
        place.putArray("contactMedium")
                .addObject()
                .put("mediumType", "postal address")
                .putObject("characteristic")
                .put("street1", "1 rue de la Paix")
                .put("postCode", "75002")
                .put("city", "Paris")
                .put("country", "FR");
        api.patch(Resource.INDIVIDUAL.path(customer.person()), place.toString()).expect(200);
    }

    private static ObjectNode letter(String subject) {
        return Sent.mail("service", subject, "Bonjour,\n\nvotre accès fonctionne.")
                .put("messageType", "Letter");
    }

    private JsonNode of(Sent message) {
        for (JsonNode each : api.get("/api/v1/letters?limit=1000").expect(200).json()) {
            if (each.path("communicationMessage").asText().equals(message.id())) {
                return each;
            }
        }
        return Api.JSON.missingNode();
    }
}
