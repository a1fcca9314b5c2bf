package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the product answered. */
public final class Answer {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;\\s*rel=\"?(\\w+)\"?");

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    /** The header's first value, or {@code null}. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The targets of the {@code Link} header by their relation, as path and query. */
    public Map<String, String> links() {
        Map<String, String> links = new HashMap<>();
        for (String header : response.headers().allValues("Link")) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                URI target = URI.create(link.group(1));
                links.put(link.group(2), target.getRawPath() + "?" + target.getRawQuery());
            }
        }
        return links;
    }

    public JsonNode json() {
        try {
            return Api.JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + " is not JSON", e);
        }
    }

    /** This answer, which must have this status. */
    public Answer expect(int status) {
        assertEquals(status, status(), this::toString);
        return this;
    }

    /** This answer, which must be an error body of this status and code as RULES 24 wants it. */
    public Answer expectError(int status, String code) {
        expect(status);
        assertEquals(code, json().path("code").asText(), this::toString);
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri() + " gave " + status() + " " + text();
    }
}
