package org.constancy.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** What holds for the steps of a roadmap. */
final class RoadmapSteps {

    private static final int MOST = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final List<String> SAID = List.of("id", "name", "description", "target");

    private final JsonNode before;
    private final JsonNode after;
    private final Instant now;

    /** @param before the roadmap as it was, {@code null} when it is new */
    RoadmapSteps(ObjectNode before, ObjectNode after, Instant now) {
        this.before = before == null ? MissingNode.getInstance() : before.path("step");
        this.after = after.path("step");
        this.now = now;
    }

    void decide() {
        Set<String> ids = new HashSet<>();
        after.forEach(each -> ids.add(each.path("id").asText()));
        if (after.size() > MOST || ids.size() < after.size()) {
            throw Refusal.invalid(
                    "roadmap.steps",
                    "A roadmap has at most " + MOST + " steps, each with an id of its own.",
                    "step: " + after.size());
        }
        after.forEach(each -> decide((ObjectNode) each));
    }

    private void decide(ObjectNode step) {
        RoadmapRules.within(step, "name", 1, LONGEST_NAME);
        RoadmapRules.within(step, "description", 0, LONGEST_TEXT);
        RoadmapRules.within(step, "reason", 0, LONGEST_TEXT);
        if (step.hasNonNull("target")) {
            step.put("target", Target.read(step.path("target").asText()).word());
        }
        StepState state = StepState.read(step.path("state").asText());
        step.put("state", state.word());
        done(step, state);
        dropped(step, state);
    }

    /** What is done was done when it was first said to be. */
    private void done(ObjectNode step, StepState state) {
        JsonNode since = known(step.path("id").asText()).path("doneDate");
        if (state != StepState.DONE) {
            step.remove("doneDate");
        } else if (since.isTextual()) {
            step.set("doneDate", since);
        } else {
            step.put("doneDate", step.path("doneDate").asText(now.toString()));
            RoadmapRules.checkPast(step, "doneDate", now);
        }
    }

    private static void dropped(ObjectNode step, StepState state) {
        if (state != StepState.DROPPED) {
            step.remove("reason");
        } else if (step.path("reason").asText().isBlank()) {
            throw Refusal.conflict(
                    "roadmap.reason",
                    "A step is dropped for a reason: say which.",
                    "missing: reason of " + step.path("name").asText());
        }
    }

    private JsonNode known(String id) {
        for (JsonNode each : before) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    /** What a customer agrees to: everything but how far the steps have come. */
    static JsonNode terms(ObjectNode roadmap) {
        ObjectNode terms = Json.object().put("name", roadmap.path("name").asText());
        ArrayNode steps = terms.putArray("step");
        for (JsonNode each : roadmap.path("step")) {
            ObjectNode step = steps.addObject();
            SAID.forEach(attribute -> step.put(attribute, each.path(attribute).asText()));
            step.put("dropped", StepState.read(each.path("state").asText()) == StepState.DROPPED);
            keys(each.path("need"), step.putArray("need"));
            keys(each.path("help"), step.putArray("help"));
        }
        return terms;
    }

    /** As they were sent: that a reference is bound later changes nothing. */
    private static void keys(JsonNode references, ArrayNode into) {
        references.forEach(
                each -> into.add(each.path("externalId").asText(each.path("id").asText())));
    }
}
