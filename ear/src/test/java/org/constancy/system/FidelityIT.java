package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Rules 2, 3, 4 and 7: what a legacy system sends comes back, whole and unchanged. */
@SystemTest
class FidelityIT {

    private static final String PATH = Resource.PRODUCT_OFFERING.path();

    private final Api api;

    FidelityIT(Api api) {
        this.api = api;
    }

    @Test
    void unknownAttributesEmptyValuesAndOrderAreKept() {
        String sent = """
                {"name": "Branch", "x-legacy": {"a": {}, "b": [], "c": [{}], "d": [null, 1, "x", false]},
                 "channel": [{"id": "z"}, {"id": "a"}, {"id": "m"}], "": "a name may be empty",
                 "attachment": [{"id": "1", "url": "http://elsewhere/paper.pdf", "size": {}}]}""";
        JsonNode stored = roundTrip(sent);
        assertContains(tree(sent), stored);
    }

    @Test
    void textsAreKeptLetterByLetter() {
        String text =
                "\\u00e9 e\\u0301 \\ud83d\\ude80 \\u202e \\\\ \\\" / \\t \\n <b>&amp;</b> ' -- ; $1 %s %25 {} \\ufeff \\uffff";
        String sent = "{\"name\": \"" + text + "\", \"x-text\": \"" + text + "\", \"" + text + "\": 1}";
        assertContains(tree(sent), roundTrip(sent));
    }

    @Test
    void numbersKeepTheirValue() {
        String sent = """
                {"name": "n", "x-numbers": [0, -0.0, 1.10, 1e2, 12345678901234567890, 0.1234567890123456789,
                 9007199254740993, 1e-100, 1E100, 99999999999]}""";
        JsonNode stored = roundTrip(sent).path("x-numbers");
        JsonNode wanted = tree(sent).path("x-numbers");
        for (int i = 0; i < wanted.size(); i++) {
            BigDecimal value = stored.get(i).decimalValue();
            assertEquals(0, wanted.get(i).decimalValue().compareTo(value), wanted.get(i) + " became " + value);
        }
    }

    @Test
    void aPeriodKeepsItsMomentsHoweverLongAgo() {
        JsonNode stored = roundTrip("""
                {"name": "n", "validFor":
                 {"startDateTime": "1066-10-14T09:00:00Z", "endDateTime": "1582-10-04T23:59:59.999Z"}}""");
        assertEquals(
                "1066-10-14T09:00:00Z", stored.at("/validFor/startDateTime").asText());
        assertEquals(
                "1582-10-04T23:59:59.999Z", stored.at("/validFor/endDateTime").asText());
    }

    @Test
    void whatTheServerSaysItselfCannotBeSet() {
        JsonNode stored = roundTrip("{\"name\": \"n\", \"lastUpdate\": \"1999-01-01T00:00:00Z\"}");
        assertFalse(stored.path("lastUpdate").asText().startsWith("1999"));
    }

    @Test
    void whatIsSilentIsSupplied() {
        JsonNode offering = roundTrip("{\"name\": \"n\"}");
        assertEquals("In study", offering.path("lifecycleStatus").asText());
        assertEquals("1.0", offering.path("version").asText());
        assertTrue(offering.path("isBundle").isBoolean());
        assertTrue(offering.path("lastUpdate").isTextual());
        JsonNode organization = api.post(Resource.ORGANIZATION.path(), "{\"tradingName\": \"Nordlicht\"}")
                .expect(201)
                .json();
        assertEquals("Nordlicht", organization.path("name").asText());
    }

    @Test
    void instantsThatTheProductReadsComeBackInUtc() {
        JsonNode offering = roundTrip("""
                {"name": "n", "validFor": {"startDateTime": "2026-03-01T10:00:00+02:00"},
                 "x-when": "2026-03-01T10:00:00+02:00"}""");
        assertEquals(
                "2026-03-01T08:00:00Z",
                offering.path("validFor").path("startDateTime").asText().replace(".000Z", "Z"));
        assertEquals("2026-03-01T10:00:00+02:00", offering.path("x-when").asText());
    }

    @Test
    void theModelIsKeptToNestedValues() {
        api.post(PATH, "{\"name\": 1}").expect(400);
        api.post(PATH, "{\"name\": \"n\", \"isBundle\": \"yes\"}").expect(400);
        api.post(PATH, "{\"name\": \"n\", \"channel\": {\"id\": \"no array\"}}").expect(400);
        api.post(PATH, "{\"name\": \"n\", \"validFor\": {\"startDateTime\": \"yesterday\"}}")
                .expect(400);
        api.post(PATH, "{\"name\": \"n\", \"prodSpecCharValueUse\": [{\"minCardinality\": 1.5}]}")
                .expect(400);
    }

    private JsonNode roundTrip(String sent) {
        JsonNode made = api.post(PATH, sent).expect(201).json();
        JsonNode read = api.get(Resource.PRODUCT_OFFERING.path(made.path("id").asText()))
                .expect(200)
                .json();
        assertEquals(made, read);
        return read;
    }

    private static void assertContains(ObjectNode wanted, JsonNode stored) {
        wanted.properties().forEach(each -> assertEquals(each.getValue(), stored.get(each.getKey()), each.getKey()));
    }

    private static ObjectNode tree(String text) {
        try {
            return (ObjectNode) Api.JSON.readTree(text);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
