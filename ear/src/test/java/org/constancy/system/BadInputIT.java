package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 24 and 25: whatever comes in, the answer is an error body with the right status, and nothing is half-written. */
@SystemTest
class BadInputIT {

    private static final String PATH = Resource.PRODUCT_OFFERING.path();

    private final Api api;

    BadInputIT(Api api) {
        this.api = api;
    }

    static List<String> brokenBodies() {
        return List.of(
                "",
                " ",
                "{",
                "{\"name\": \"cut",
                "{\"name\": \"n\"} trailing",
                "{\"name\": \"n\"}{\"name\": \"n\"}",
                "{\"name\": \"n\", \"name\": \"n\"}",
                "{\"name\": \"n\", \"x\": {\"a\": 1, \"a\": 2}}",
                "{'name': 'n'}",
                "{name: \"n\"}",
                "{\"name\": \"n\",}",
                "{\"name\": \"n\", \"x\": NaN}",
                "{\"name\": \"n\", \"x\": 01}",
                "{\"name\": \"n\", \"x\": 1e400000000}",
                "{\"name\": \"n\", \"x\": 1e101}",
                "{\"name\": \"n\", \"x\": 1e-101}",
                "{\"name\": \"n\", \"x\": " + "9".repeat(101) + "}",
                "{\"name\": \"n\", \"x\": " + "9".repeat(500_000) + "}",
                "{\"name\": \"n\", \"x\": " + "[".repeat(65) + "]".repeat(65) + "}",
                "{\"name\": \"n\", \"x\": " + "[".repeat(100_000),
                "{\"name\": \"" + "n".repeat(256 * 1024 + 1) + "\"}",
                "{\"name\": \"n\\u0000\"}",
                "{\"name\": \"n\\ud800\"}",
                "{\"name\": \"n\", \"x\": {\"\\udc00\": 1}}",
                "{\"name\": \"n\", \"x\\u0000\": 1}",
                "{\"name\": \"n\u0001\"}",
                "[]",
                "[{\"name\": \"n\"}]",
                "null",
                "1",
                "\"name\"",
                "{\"name\": null}",
                "{\"name\": 1}",
                "{\"name\": [\"n\"]}",
                "{\"name\": {\"n\": 1}}",
                "{\"name\": \"n\", \"isBundle\": 1}",
                "{\"name\": \"n\", \"lifecycleStatus\": \"Sold out\"}",
                "{\"name\": \"n\", \"lifecycleStatus\": {}}",
                "{\"name\": \"n\", \"validFor\": \"always\"}",
                "{\"name\": \"n\", \"validFor\": {\"startDateTime\": 5}}",
                "{\"name\": \"n\", \"validFor\": {\"startDateTime\": \"+1000000000-13-45T99:00:00Z\"}}",
                "{\"name\": \"n\", \"validFor\": {\"endDateTime\": \"2026-02-30T00:00:00Z\"}}",
                "{\"name\": \"n\", \"category\": [7]}",
                "{\"name\": \"n\", \"category\": [{\"id\": 7}]}",
                "{\"name\": \"n\", \"productSpecification\": []}",
                "<name>n</name>");
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void aBrokenBodyIsRefusedAndLeavesNothing(String body) {
        long before = total();
        assertError(400, api.post(PATH, body));
        assertEquals(before, total());
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        assertError(400, api.post(PATH, new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}));
    }

    @Test
    void aBodyAboveOneMebibyteIsTooLarge() {
        assertError(413, api.post(PATH, "{\"name\": \"n\", \"x\": [" + "\"1234567\",".repeat(120_000) + "1]}"));
    }

    @Test
    void whatIsWithinTheLimitsIsTaken() {
        String almostAMillion = "\"1234567\",".repeat(99_000) + "1";
        api.post(PATH, "{\"name\": \"n\", \"x\": [" + almostAMillion + "]}").expect(201);
        String longName = "\u00e4".repeat(100_000);
        assertEquals(
                longName,
                api.post(PATH, "{\"name\": \"" + longName + "\"}")
                        .expect(201)
                        .json()
                        .path("name")
                        .asText());
        api.post(PATH, "{\"name\": \"n\", \"x\": " + "[".repeat(62) + "]".repeat(62) + "}")
                .expect(201);
    }

    @Test
    void patchesCannotGrowAResourceBeyondTheLimit() {
        String id = api.post(PATH, "{\"name\": \"n\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        String half = "[" + "\"1234567\",".repeat(60_000) + "1]";
        api.patch(PATH + "/" + id, "{\"x\": " + half + "}").expect(200);
        assertError(413, api.patch(PATH + "/" + id, "{\"y\": " + half + "}"));
        assertFalse(api.get(PATH + "/" + id).json().has("y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "lifecycleStatus", "description", "statusReason", "@type", "@baseType"})
    void aLongTextIsTakenOrRefused(String attribute) {
        Answer answer =
                api.post(PATH, Api.JSON.createObjectNode().put("name", "n").put(attribute, "long ".repeat(10_000)));
        assertTrue(List.of(201, 400).contains(answer.status()), () -> attribute + " gave " + answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"givenName", "familyName", "familyNamePrefix", "fullName"})
    void aLongNameComesBackWhole(String attribute) {
        String longName = "\ud83d\ude00".repeat(10_000);
        assertEquals(
                longName,
                api.post(Resource.INDIVIDUAL.path(), Resource.INDIVIDUAL.body().put(attribute, longName))
                        .expect(201)
                        .json()
                        .path(attribute)
                        .asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?colour=red",
                "?name.soundslike=n",
                "?validFor.colour=red",
                "?isBundle=perhaps",
                "?lastUpdate.gt=yesterday",
                "?lastUpdate=2026-13-01T00:00:00Z",
                "?name.regex=(",
                "?name.regex=%5B",
                "?name%00=n",
                "?name=%00",
                "?name=%ED%A0%80",
                "?=x",
                "?name",
                "?limit=-1",
                "?limit=many",
                "?limit=99999999999999",
                "?limit=",
                "?limit=1.5",
                "?offset=-1",
                "?offset=x",
                "?sort=",
                "?sort=,",
                "?sort=colour",
                "?sort=-",
                "?after=nonsense",
                "?after=",
                "?prodSpecCharValueUse.minCardinality=few"
            })
    void aQueryThatCannotBeUnderstoodIsRefused(String query) {
        assertError(400, api.get(PATH + query));
    }

    @Test
    void aPatternMayNotBeLong() {
        assertError(400, api.get(PATH + "?name.regex=" + "a".repeat(201)));
        api.get(PATH + "?name.regex=" + "a".repeat(200)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "a%2Fb", "a%27b", "%22", "..%2F..", "%20", "%E2%98%83", "a;b=c", "a'--", "null"})
    void anIdThatIsNotThereIsNotFound(String id) {
        Answer answer = api.get(PATH + "/" + id);
        assertTrue(List.of(400, 404).contains(answer.status()), answer::toString);
        assertFalse(answer.text().contains("Exception"), answer::toString);
        if (answer.status() == 404) {
            assertError(404, answer);
        }
    }

    @Test
    void aLongIdIsNotFound() {
        assertError(404, api.get(PATH + "/" + "x".repeat(3000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    void onlyJsonIsTaken(String type) {
        assertError(415, api.post(PATH, "{\"name\": \"n\"}", "Content-Type", type));
    }

    @Test
    void onlyJsonIsGiven() {
        assertError(406, api.get(PATH, "Accept", "application/xml"));
    }

    @Test
    void aMethodThatIsNotThereNamesThoseThatAre() {
        Answer refused = api.send("PUT", PATH, "{\"name\": \"n\"}", "Content-Type", "application/json");
        assertError(405, refused);
        assertTrue(refused.header("Allow").contains("POST"), refused::toString);
        assertTrue(api.send("TRACE", PATH, null).status() / 100 == 4);
        assertTrue(api.send("BREW", PATH, null).status() / 100 == 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/tmf-api/productCatalogManagement/v4/nothing", "/tmf-api/nothing", "/tmf-api", "/api/v1/nothing"
            })
    void aPathThatLeadsNowhereIsNotFound(String path) {
        assertError(404, api.get(path));
    }

    private long total() {
        return Long.parseLong(api.get(PATH + "?limit=0").header("X-Total-Count"));
    }

    /** As rule 24 wants it, and without a word of how we are built. */
    private static void assertError(int status, Answer answer) {
        answer.expect(status);
        JsonNode body = answer.json();
        assertEquals(Integer.toString(status), body.path("status").asText(), answer::toString);
        assertEquals("Error", body.path("@type").asText(), answer::toString);
        assertTrue(body.path("code").asText().matches("[A-Za-z]+(\\.[A-Za-z0-9-]+)+"), answer::toString);
        assertFalse(body.path("reason").asText().isBlank(), answer::toString);
        assertEquals(answer.header("X-Request-Id"), body.path("referenceError").textValue(), answer::toString);
        assertFalse(
                answer.text()
                        .matches(
                                "(?s).*(Exception|\\bat (java|org|com)\\.|(java|jakarta|hibernate|constancy)\\.[a-z]).*"),
                answer::toString);
    }
}
