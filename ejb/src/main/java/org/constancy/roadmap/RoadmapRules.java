package org.constancy.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/**
 * What holds for a roadmap, whoever changes it. The customer agrees to its steps and their order, targets, needs and helps;
 * whoever changes one of these opens the next version, which wants agreement again. That a step is begun or done changes
 * nothing that was agreed. Reads and changes documents, and nothing else.
 */
final class RoadmapRules {

    private static final Duration FAST = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_STANDING = 4000;

    private final ObjectNode before;
    private final ObjectNode after;
    private final Instant now;

    private RoadmapRules(ObjectNode before, ObjectNode after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /**
     * Decides on a change and completes it.
     *
     * @param before {@code null} when it is new
     * @param after its references are bound by now
     */
    static void decide(ObjectNode before, ObjectNode after, Instant now) {
        new RoadmapRules(before, after, now).decide();
    }

    private void decide() {
        within(after, "name", 1, LONGEST_NAME);
        within(after, "standing", 0, LONGEST_STANDING);
        String whose = before == null ? null : Stored.bound(before.path("customer"));
        if (whose != null && !whose.equals(Stored.bound(after.path("customer")))) {
            throw Refusal.conflict("roadmap.customer", "A roadmap stays with its customer.", "customer");
        }
        new RoadmapSteps(before, after, now).decide();
        agreement();
    }

    private void agreement() {
        boolean was = before != null && state(before) == RoadmapState.AGREED;
        boolean same = before != null && RoadmapSteps.terms(before).equals(RoadmapSteps.terms(after));
        boolean again = before == null || !before.path("agreed").equals(after.path("agreed"));
        RoadmapState to = was && !same && !again ? RoadmapState.DRAFT : state(after);
        boolean opened = was && (!same || to == RoadmapState.DRAFT);
        long version = before == null ? 1 : before.path("version").asLong() + (opened ? 1 : 0);
        after.put("version", version).put("state", to.word());
        if (to == RoadmapState.DRAFT) {
            after.remove("agreed");
        } else if (was && same) {
            after.set("agreed", before.get("agreed"));
        } else {
            requireAgreement();
        }
    }

    private void requireAgreement() {
        List<String> missing = new ArrayList<>();
        if (after.path("step").isEmpty()) {
            missing.add("step");
        }
        if (Stored.bound(after.path("agreed").path("person")) == null) {
            missing.add("agreed.person, one of the customer's people");
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "roadmap.agreement",
                    "A roadmap is agreed with the customer: say who of his people did, and on which steps.",
                    "missing: " + String.join("; ", missing));
        }
        ObjectNode agreed = (ObjectNode) after.get("agreed");
        if (!agreed.hasNonNull("date")) {
            agreed.put("date", now.toString());
        }
        checkPast(agreed, "date", now);
    }

    private static RoadmapState state(ObjectNode roadmap) {
        return RoadmapState.read(roadmap.path("state").asText());
    }

    /** Refused with 400 where a moment has not come yet, or lies before the telephone. */
    static void checkPast(JsonNode in, String attribute, Instant now) {
        Instant moment = Dates.instant(in.path(attribute).asText());
        if (moment == null || moment.isBefore(EARLIEST) || moment.isAfter(now.plus(FAST))) {
            throw Refusal.invalid(
                    "roadmap.date",
                    "What was agreed or done was so at a moment that has come.",
                    attribute + ": " + in.path(attribute).asText());
        }
    }

    /** Refused with 400 {@code roadmap.text} where a text is shorter or longer. */
    static void within(JsonNode in, String attribute, int least, int most) {
        int length = in.path(attribute).asText().strip().length();
        if (length < least || length > most) {
            throw Refusal.invalid(
                    "roadmap.text", "It takes " + least + " to " + most + " characters.", attribute + ": " + length);
        }
    }
}
