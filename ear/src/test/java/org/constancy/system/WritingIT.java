package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 19 to 22: tags, repeated requests, patches. */
@SystemTest
class WritingIT {

    private static final String PATH = Resource.PRODUCT_OFFERING.path();

    private final Api api;

    WritingIT(Api api) {
        this.api = api;
    }

    @Test
    void aTagChangesWheneverTheBodyWould() {
        String path = make("{\"name\": \"n\"}");
        String tag = api.get(path).header("ETag");
        assertTrue(tag.startsWith("\""), tag);
        assertEquals(tag, api.get(path).header("ETag"));
        assertEquals("", api.get(path, "If-None-Match", tag).expect(304).text());
        api.get(path, "If-None-Match", "\"another\", " + tag).expect(304);
        api.get(path, "If-None-Match", "*").expect(304);
        assertNotEquals(tag, api.get(path + "?fields=name").header("ETag"));
        assertNotEquals(tag, api.patch(path, "{\"name\": \"m\"}").header("ETag"));
        api.get(path, "If-None-Match", tag).expect(200);
        assertNull(api.get(PATH).header("ETag"));
    }

    @Test
    void whoSawAnOlderStateIsRefused() {
        String path = make("{\"name\": \"n\"}");
        String seen = api.get(path).header("ETag");
        api.patch(path, "{\"name\": \"m\"}", "If-Match", seen).expect(200);
        api.patch(path, "{\"name\": \"o\"}", "If-Match", seen).expectError(412, "resource.changed");
        api.delete(path, "If-Match", seen).expectError(412, "resource.changed");
        api.patch(path, "{\"name\": \"o\"}", "If-Match", "nonsense").expect(412);
        api.patch(path, "{\"name\": \"p\"}", "If-Match", "*").expect(200);
        assertEquals("p", api.get(path).json().path("name").asText());
        api.delete(path, "If-Match", api.get(path).header("ETag")).expect(204);
    }

    @Test
    void aMergePatchSetsMergesAndRemoves() {
        String path = make("""
                {"name": "n", "description": "old", "validFor": {"startDateTime": "2026-01-01T00:00:00Z"},
                 "channel": [{"id": "a"}, {"id": "b"}], "x-tree": {"keep": 1, "drop": 2}}""");
        JsonNode after = api.patch(path, """
                        {"description": null, "validFor": {"endDateTime": "2027-01-01T00:00:00Z"},
                         "channel": [{"id": "c"}], "x-tree": {"drop": null, "add": []}, "x-new": {"a": null, "b": 1}}""").expect(200).json();
        assertFalse(after.has("description"));
        assertTrue(after.path("validFor").has("startDateTime")
                && after.path("validFor").has("endDateTime"));
        assertEquals("[{\"id\":\"c\"}]", after.path("channel").toString());
        assertEquals("{\"keep\":1,\"add\":[]}", after.path("x-tree").toString());
        assertEquals("{\"b\":1}", after.path("x-new").toString());
        assertEquals(after, api.get(path).json());
    }

    @Test
    void plainJsonIsAMergePatchToo() {
        String path = make("{\"name\": \"n\"}");
        api.patch(path, "{\"description\": \"d\"}", "Content-Type", "application/json")
                .expect(200);
        assertEquals("d", api.get(path).json().path("description").asText());
    }

    @Test
    void theResultOfAPatchMustBeValid() {
        String path = make("{\"name\": \"n\", \"channel\": [{\"id\": \"a\"}]}");
        for (String patch : List.of(
                "{\"name\": null}",
                "{\"name\": 1}",
                "{\"channel\": {\"id\": \"a\"}}",
                "{\"validFor\": {\"startDateTime\": \"soon\"}}",
                "{\"lifecycleStatus\": \"Sold out\"}",
                "[]",
                "null",
                "{\"name\": \"n\"",
                "{\"name\": \"a\", \"name\": \"b\"}")) {
            api.patch(path, patch).expect(400);
        }
        assertEquals("n", api.get(path).json().path("name").asText());
    }

    @Test
    void aJsonPatchWorksAsAWholeOrNotAtAll() {
        String path = make("{\"name\": \"n\", \"channel\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
        JsonNode after = jsonPatch(path, """
                        [{"op": "test", "path": "/name", "value": "n"}, {"op": "replace", "path": "/name", "value": "m"},
                         {"op": "remove", "path": "/channel/0"}, {"op": "add", "path": "/channel/-", "value": {"id": "c"}},
                         {"op": "copy", "from": "/name", "path": "/description"}]""").expect(200).json();
        assertEquals("m", after.path("description").asText());
        assertEquals("[{\"id\":\"b\"},{\"id\":\"c\"}]", after.path("channel").toString());
        jsonPatch(
                        path,
                        "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}, {\"op\": \"test\", \"path\": \"/name\","
                                + " \"value\": \"n\"}]")
                .expect(409);
        assertEquals(after, api.get(path).json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "[{}]",
                "[{\"op\": \"paint\", \"path\": \"/name\"}]",
                "[{\"op\": \"remove\", \"path\": \"/nothing\"}]",
                "[{\"op\": \"remove\", \"path\": \"name\"}]",
                "[{\"op\": \"add\", \"path\": \"/channel/7\", \"value\": {}}]",
                "[{\"op\": \"replace\", \"path\": \"\", \"value\": []}]",
                "[{\"op\": \"replace\", \"path\": \"\", \"value\": 1}]",
                "[{\"op\": \"move\", \"path\": \"/a\"}]",
                "[{\"op\": \"remove\", \"path\": \"/name\"}]"
            })
    void aJsonPatchThatCannotBeAppliedIsRefused(String patch) {
        String path = make("{\"name\": \"n\"}");
        jsonPatch(path, patch).expect(400);
        assertEquals("n", api.get(path).json().path("name").asText());
    }

    @Test
    void aRepeatedRequestGivesTheFirstAnswerAgain() {
        String key = Resource.fresh();
        String body = "{\"name\": \"" + key + "\"}";
        Answer first = api.post(PATH, body, "Idempotency-Key", key).expect(201);
        Answer again = api.post(PATH, body, "Idempotency-Key", key).expect(201);
        assertEquals(first.json(), again.json());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(1, api.get(PATH + "?name=" + key).json().size());
        api.post(PATH, "{\"name\": \"other\"}", "Idempotency-Key", key).expect(422);
        api.post(Resource.CATALOG.path(), body, "Idempotency-Key", key).expect(201);
        api.post(PATH, body, "Idempotency-Key", "k".repeat(256)).expect(400);
        api.post(PATH, body, "Idempotency-Key", "k".repeat(220) + key).expect(201);
    }

    @Test
    void aRefusalIsNotRemembered() {
        String key = Resource.fresh();
        api.post(PATH, "{}", "Idempotency-Key", key).expect(400);
        api.post(PATH, "{\"name\": \"n\"}", "Idempotency-Key", key).expect(201);
    }

    @Test
    void ofRequestsAtOnceWithOneKeyOneIsCarriedOut(Server server) throws Exception {
        String key = Resource.fresh();
        int before = server.log().length();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Answer>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                running.add(CompletableFuture.supplyAsync(
                        () -> api.post(PATH, "{\"name\": \"" + key + "\"}", "Idempotency-Key", key), threads));
            }
            for (CompletableFuture<Answer> each : running) {
                Answer answer = each.get();
                assertTrue(List.of(201, 409).contains(answer.status()), answer::toString);
                assertTrue(answer.status() == 201 || answer.header("Retry-After") != null, answer::toString);
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, api.get(PATH + "?name=" + key).json().size());
        String said = server.log().substring(before);
        assertFalse(said.contains("SQLState: 23505"), "nothing is wrong: " + said);
    }

    @Test
    void writersAtOnceLoseNothing() throws Exception {
        String path = make("{\"name\": \"n\"}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Answer>> running = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String patch = "{\"x-" + i + "\": true}";
                running.add(CompletableFuture.supplyAsync(() -> api.patch(path, patch), threads));
            }
            for (CompletableFuture<Answer> each : running) {
                each.get().expect(200);
            }
        } finally {
            threads.shutdown();
        }
        JsonNode after = api.get(path).json();
        for (int i = 0; i < 24; i++) {
            assertTrue(after.has("x-" + i), after::toString);
        }
    }

    private Answer jsonPatch(String path, String body) {
        return api.patch(path, body, "Content-Type", Api.JSON_PATCH);
    }

    private String make(String body) {
        return PATH + "/" + api.post(PATH, body).expect(201).json().path("id").asText();
    }
}
