package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that say nothing sensible: refused with an error body where they matter, passed over where they do not. */
@SystemTest
class OddHeadersIT {

    private static final String PATH = Resource.CATEGORY.path();

    private final Api api;

    OddHeadersIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "application/json; q=abc", ";;;"})
    void anAcceptThatCannotBeReadIsRefused(String accept) {
        assertRefused(400, "http.400", api.get(PATH, "Accept", accept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/", "/json", "application/json, text/plain"})
    void aContentTypeThatCannotBeReadIsRefused(String type) {
        assertRefused(400, "http.400", api.post(PATH, Resource.CATEGORY.body(), "Content-Type", type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=x", ";;", "*;q=2", "en-US-x-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aLanguageThatCannotBeReadIsPassedOver(String language) {
        api.get(PATH + "?limit=1", "Accept-Language", language);
        String id = api.post(PATH, Resource.CATEGORY.body(), "Accept-Language", language)
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.get(Resource.CATEGORY.path(id), "Accept-Language", language).expect(200);
    }

    @Test
    void longListsGoCompressedToWhoTakesThemSoAndOneResourceAsItIs() {
        String id = "";
        for (int i = 0; i < 10; i++) {
            id = api.post(PATH, Resource.CATEGORY.body().put("description", "d".repeat(300)))
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
        }
        Answer list = api.get(PATH, "Accept-Encoding", "gzip");
        assertEquals("gzip", list.header("Content-Encoding"), list::toString);
        assertEquals("Accept-Encoding", list.header("Vary"));
        assertNull(api.get(PATH).header("Content-Encoding"));
        assertNull(api.get(PATH + "?limit=1", "Accept-Encoding", "gzip").header("Content-Encoding"));
        assertNull(
                api.get(Resource.CATEGORY.path(id), "Accept-Encoding", "gzip").header("Content-Encoding"));
    }

    @Test
    void aCompressedBodyIsNotTaken() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(body)) {
            gzip.write(Resource.CATEGORY.body().toString().getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(415, "body.encoding", api.post(PATH, body.toByteArray(), "Content-Encoding", "gzip"));
        api.post(PATH, Resource.CATEGORY.body(), "Content-Encoding", "identity").expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1", "/api/v1/nothing", "/api/v2/due", "/tmf-api/party", "/tmf-api/party/v5/organization"})
    void whereNoApiIsTheAnswerIsOneForPrograms(String path) {
        assertRefused(404, "http.404", api.get(path));
    }

    @Test
    void whatHttpItselfRefusesSaysWhatOfTheRequestItWas() {
        Answer method = api.send("PUT", PATH, Resource.CATEGORY.body());
        assertSays("PUT " + PATH + "; allowed: ", 405, method);
        assertTrue(method.header("Allow").contains("POST"), method::toString);
        assertSays(
                "POST " + PATH + "; Content-Type: text/plain", 415, api.post(PATH, "x", "Content-Type", "text/plain"));
        assertSays("GET " + PATH + "; Accept: text/csv", 406, api.get(PATH, "Accept", "text/csv"));
        assertSays("GET /api/v1/nothing", 404, api.get("/api/v1/nothing"));
    }

    private static void assertSays(String words, int status, Answer answer) {
        assertRefused(status, "http." + status, answer);
        String said = answer.json().path("message").asText();
        assertTrue(said.startsWith(words), said);
    }

    private static void assertRefused(int status, String code, Answer answer) {
        answer.expectError(status, code);
        assertEquals(
                answer.header("X-Request-Id"),
                answer.json().path("referenceError").textValue(),
                answer::toString);
    }
}
