package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A console session ends when nobody has been there for half an hour, and after twelve hours whoever is. */
@SystemTest
@OnShapes({Shape.MICRO_H2, Shape.SERVER_POSTGRESQL})
class SessionIT {

    private static final String PAGE = "/administration/index.xhtml";
    private static final String SIGN_IN = "/signin.xhtml";
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]* name=\"([^\"]*)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final Api api;
    private final Instant began = Instant.now();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    SessionIT(Api api) {
        this.api = api;
    }

    @AfterEach
    void setTheClockBack() {
        clock(Instant.now());
    }

    @Test
    void whoIsAwayForHalfAnHourSignsInAgain() throws Exception {
        signIn();
        clock(began.plus(Duration.ofMinutes(29)));
        assertIn();
        clock(began.plus(Duration.ofMinutes(58)));
        assertIn();
        clock(began.plus(Duration.ofMinutes(89)));
        assertOut();
        clock(began.plus(Duration.ofMinutes(60)));
        assertOut();
    }

    @Test
    void nobodyStaysForMoreThanTwelveHours() throws Exception {
        signIn();
        for (int minutes = 25; minutes < 12 * 60; minutes += 25) {
            clock(began.plus(Duration.ofMinutes(minutes)));
            assertIn();
        }
        clock(began.plus(Duration.ofMinutes(12 * 60 + 1)));
        assertOut();
    }

    private void signIn() throws IOException, InterruptedException {
        String page = get(SIGN_IN).body();
        String form = page.substring(page.indexOf("<form"), page.indexOf("</form>"));
        String body = FIELD.matcher(form)
                .results()
                .map(field -> encode(field.group(1)) + "=" + encode(value(field.group())))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(api.server().resolve(SIGN_IN))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", api.server().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(302, answer.statusCode(), answer::body);
        assertIn();
    }

    private static String value(String field) {
        if (field.contains("type=\"password\"")) {
            return Server.ADMIN_PASSWORD;
        }
        if (field.contains("type=\"text\"")) {
            return "admin";
        }
        Matcher value = VALUE.matcher(field);
        return value.find() ? value.group(1) : "";
    }

    private void assertIn() throws IOException, InterruptedException {
        assertEquals(200, get(PAGE).statusCode());
    }

    private void assertOut() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(PAGE);
        assertEquals(302, answer.statusCode());
        String to = answer.headers().firstValue("Location").orElse("");
        assertTrue(URI.create(to).getPath().equals(SIGN_IN), to);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(api.server().resolve(path)).build(), BodyHandlers.ofString());
    }

    private void clock(Instant now) {
        api.post("/api/v1/clock", "{\"now\": \"" + now + "\"}").expect(200);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
