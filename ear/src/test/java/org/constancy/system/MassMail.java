package org.constancy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A campaign of news by mail. @param path its address below the server's root */
record MassMail(Api api, String path) {

    /** A draft. @param tier of the customers whom it is for @param pause minutes between waves */
    static MassMail to(Api api, String tier, int waveSize, int pause) {
        return toSegment(api, "{\"name\": \"Those of " + tier + "\", \"tier\": [\"" + tier + "\"]}", waveSize, pause);
    }

    /** A draft. @param segment as it is posted */
    static MassMail toSegment(Api api, String segment, int waveSize, int pause) {
        return toSegment(api, segment, "Hello {{person.firstName}}", waveSize, pause);
    }

    /** A draft. @param segment as it is posted @param content of its template */
    static MassMail toSegment(Api api, String segment, String content, int waveSize, int pause) {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("name", "News")
                .put("waveSize", waveSize)
                .put("wavePause", pause);
        body.putObject("segment").put("id", made(api, "segments", segment));
        body.putObject("template")
                .put(
                        "id",
                        made(
                                api,
                                "templates",
                                "{\"name\": \"News " + Resource.fresh()
                                        + "\", \"purpose\": \"news\", \"language\": \"en\","
                                        + " \"subject\": \"News\", \"content\": \"" + content + "\"}"));
        return new MassMail(api, "/api/v1/campaigns/" + made(api, "campaigns", body.toString()));
    }

    /** Somebody of a customer of that tier. @param consent what he has said of news by mail, {@code null} for nothing */
    static ReachableCustomer member(Api api, String tier, Boolean consent) {
        ReachableCustomer customer = ReachableCustomer.in(api);
        api.patch(Resource.CUSTOMER.path(customer.id()), "{\"tier\": \"" + tier + "\"}")
                .expect(200);
        if (consent != null) {
            customer.says(api, consent);
        }
        return customer;
    }

    private static String made(Api api, String resources, String body) {
        return api.post("/api/v1/" + resources, body)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    void preview() {
        move("previewing");
        until("ready");
    }

    void run() {
        preview();
        move("running");
    }

    void move(String state) {
        api.patch(path, "{\"state\": \"" + state + "\"}").expect(200);
    }

    void until(String state) {
        await(() -> api.get(path).expect(200).json().path("state").asText(), state::equals);
    }

    JsonNode progress() {
        return api.get(path + "/progress").expect(200).json();
    }

    /** What became of it at each person, and why. */
    Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        api.get(path + "/people").expect(200).json().forEach(each -> {
            String reason = each.path("reason").asText();
            outcomes.put(
                    each.at("/person/id").asText(),
                    each.path("outcome").asText() + (reason.isEmpty() ? "" : ": " + reason));
        });
        return outcomes;
    }

    void untilOutcome(ReachableCustomer customer, String outcome) {
        await(() -> outcomes().get(customer.person()), outcome::equals);
    }

    static void await(Supplier<String> what, Predicate<String> reached) {
        String now = what.get();
        for (int i = 0; i < 300 && !reached.test(String.valueOf(now)); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            now = what.get();
        }
        if (!reached.test(String.valueOf(now))) {
            throw new AssertionError("It stayed " + now);
        }
    }
}
