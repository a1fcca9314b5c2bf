package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constancy.kernel.Json;
import org.constancy.listening.Hearing;

/**
 * What became of the needs and promises that were heard in the talks: most were answered in time, and confirmed in a later
 * talk; some were answered late, and some that are not old wait still.
 */
final class SampleAnswers {

    private static final double ANSWERED = 0.86;
    /** What is older than this waits no more. */
    private static final Duration FORGOTTEN = Duration.ofDays(75);

    private static final double LATE = 0.15;
    private static final double CONFIRMED = 0.8;
    private static final double KEPT = 0.88;
    private static final double BROKEN = 0.5;
    private static final int PROMISE_DAYS = 14;

    private final Instant today;
    private final ObjectNode answers = Content.object("library/answers.json");
    private final List<Step> steps = new ArrayList<>();

    SampleAnswers(Days days) {
        today = days.today().atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** @param talks in the order of their days, for each customer */
    List<Step> of(List<Step> talks) {
        Map<String, List<ObjectNode>> byCustomer = talks.stream()
                .map(Step::document)
                .collect(Collectors.groupingBy(each -> party(each, 0).path("id").asText()));
        for (Step talk : talks) {
            List<ObjectNode> of =
                    byCustomer.get(party(talk.document(), 0).path("id").asText());
            if (talk.document().has("needHeard")) {
                need(talk.document(), of);
            }
            if (talk.document().has("promise")) {
                promise(talk.document());
            }
        }
        return steps;
    }

    private void need(ObjectNode talk, List<ObjectNode> talks) {
        Chance chance = new Chance("need " + talk.path("id").asText());
        boolean late = chance.happens(LATE);
        Instant answered = at(talk).plus(Duration.ofDays(late ? chance.between(33, 60) : chance.between(2, 27)));
        boolean waits = !chance.happens(ANSWERED) && at(talk).isAfter(today.minus(FORGOTTEN));
        if (waits || answered.isAfter(today)) {
            return;
        }
        List<String> words = Content.texts(answers.path(late ? "late" : "inTime"));
        ObjectNode need = heard("need", talk)
                .put("state", "answered")
                .put("answer", chance.pick(words))
                .put("answeredDate", answered.toString());
        steps.add(new Step("need", need, true));
        talks.stream()
                .filter(each -> each.has("mood") && at(each).isAfter(answered))
                .findFirst()
                .filter(each -> chance.happens(CONFIRMED))
                .ifPresent(each -> steps.add(new Step("need", confirmed(talk, each), true)));
    }

    private static ObjectNode confirmed(ObjectNode talk, ObjectNode where) {
        ObjectNode need = heard("need", talk).put("state", "confirmed");
        ObjectNode confirmation =
                need.putObject("confirmation").put("date", at(where).toString());
        JsonNode who = party(where, 1);
        confirmation.set(
                "person",
                Content.reference(
                        "Individual", who.path("id").asText(), who.path("name").asText(), null));
        confirmation.set(
                "interaction",
                Content.reference(
                        "PartyInteraction",
                        where.path("id").asText(),
                        where.path("reason").asText(),
                        null));
        return need;
    }

    private void promise(ObjectNode talk) {
        Chance chance = new Chance("promise " + talk.path("id").asText());
        Instant settled = at(talk).plus(Duration.ofDays(chance.between(1, PROMISE_DAYS)));
        boolean kept = chance.happens(KEPT);
        boolean known = kept || chance.happens(BROKEN) || at(talk).isBefore(today.minus(FORGOTTEN));
        if (known && settled.isBefore(today)) {
            steps.add(new Step(
                    "promise",
                    heard("promise", talk)
                            .put("state", kept ? "kept" : "broken")
                            .put("settledDate", settled.toString()),
                    true));
        }
    }

    private static ObjectNode heard(String resource, ObjectNode talk) {
        String id = Hearing.id(
                resource, party(talk, 0).path("id").asText(), talk.path("id").asText(), 0);
        return Json.object().put("id", id).put("@type", resource.equals("need") ? "Need" : "Promise");
    }

    private static JsonNode party(ObjectNode talk, int place) {
        return talk.path("relatedParty").path(place);
    }

    private static Instant at(ObjectNode talk) {
        return Instant.parse(talk.path("interactionDate").path("startDateTime").asText());
    }
}
