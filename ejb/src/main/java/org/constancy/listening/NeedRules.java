package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/**
 * What holds for a need, whoever changes it: the steps that it takes, what each of them asks for, and that its words, its
 * voices and its history stay. Reads and changes documents, and nothing else.
 */
final class NeedRules {

    /** Clocks of other systems go a little fast. */
    private static final Duration FAST = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final ObjectNode before;
    private final ObjectNode after;
    private final Instant now;
    private final Course course;
    private final NeedState from;
    private final NeedState to;

    private NeedRules(ObjectNode before, ObjectNode after, Instant now, String by) {
        this.before = before;
        this.after = after;
        this.now = now;
        course = new Course(before, after, now, by);
        from = before == null ? null : NeedState.read(before.path("state").asText());
        to = NeedState.read(after.path("state").asText());
    }

    /**
     * Decides on a change and completes it.
     *
     * @param before {@code null} when it is new
     * @param after its references are bound by now
     * @param by who changes it
     */
    static void decide(ObjectNode before, ObjectNode after, Instant now, String by) {
        new NeedRules(before, after, now, by).decide();
    }

    private void decide() {
        after.put("state", to.word());
        Words.check(after, "need.words");
        Course.between(EARLIEST, heard(), now.plus(FAST), "heardDate", "need.date");
        keepVoices();
        course.keepHistory();
        course.handOver("need.clock");
        move();
        answered();
        confirmed();
        merged();
        course.note(to.word(), from != to);
        course.forgetNote();
    }

    private Instant heard() {
        return Course.moment(after, "heardDate");
    }

    /** What was said was said: words may be corrected until somebody has worked with them. */
    private void keepVoices() {
        if (before == null) {
            return;
        }
        if (from != NeedState.HEARD && !before.path("words").equals(after.path("words"))) {
            throw Refusal.conflict(
                    "need.words",
                    "These are the customer's words: write what you understood beside them.",
                    "words: " + after.path("words").asText());
        }
        JsonNode said = before.path("alsoVoiced");
        boolean stay = Words.stays(before.path("customer"), after.path("customer"));
        for (int i = 0; i < said.size(); i++) {
            JsonNode then = after.path("alsoVoiced").path(i);
            stay &= said.get(i).path("words").equals(then.path("words"))
                    && Words.stays(said.get(i).path("customer"), then.path("customer"));
        }
        if (!stay) {
            throw Refusal.conflict(
                    "need.voices", "A voice that was heard stays, and whose it is.", "customer, alsoVoiced");
        }
    }

    private void move() {
        if (from == null || from == to || from.next().contains(to)) {
            return;
        }
        throw Refusal.conflict(
                "need.move",
                "A need cannot go from " + from.word() + " to " + to.word() + ".",
                "allowed: " + from.next().stream().map(NeedState::word).collect(Collectors.joining(", ")));
    }

    private void answered() {
        if (!to.answered()) {
            after.remove("answeredDate");
            return;
        }
        if (from != null && from.answered()) {
            after.set("answeredDate", before.path("answeredDate"));
        } else if (!after.hasNonNull("answeredDate")) {
            after.put("answeredDate", now.toString());
        }
        Course.between(heard(), Course.moment(after, "answeredDate"), now.plus(FAST), "answeredDate", "need.date");
        if (after.path("answer").asText().isBlank() && after.path("answeredBy").isEmpty()) {
            throw Refusal.conflict(
                    "need.answer", "Say what the answer is, or what answers it.", "missing: answer or answeredBy");
        }
    }

    /** By the customer only: who of his people said so, and where. */
    private void confirmed() {
        if (to != NeedState.CONFIRMED) {
            after.remove("confirmation");
            return;
        }
        JsonNode confirmation = after.path("confirmation");
        List<String> missing = new ArrayList<>();
        if (Stored.bound(confirmation.path("person")) == null) {
            missing.add("confirmation.person, one of the customer's people");
        }
        if (Stored.bound(confirmation.path("interaction")) == null) {
            missing.add("confirmation.interaction, the talk in which he said so");
        }
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "need.confirmation",
                    "Only the customer closes a need: say who confirmed it, and where.",
                    "missing: " + String.join("; ", missing));
        }
        ObjectNode kept = (ObjectNode) confirmation;
        if (!kept.hasNonNull("date")) {
            kept.put("date", now.toString());
        }
        Course.between(heard(), Course.moment(kept, "date"), now.plus(FAST), "confirmation.date", "need.date");
    }

    private void merged() {
        String into = Stored.bound(after.path("mergedInto"));
        if (to == NeedState.MERGED && into == null) {
            throw Refusal.conflict("need.merge", "Say into which need it goes.", "missing: mergedInto");
        }
        if (to != NeedState.MERGED && after.hasNonNull("mergedInto")) {
            throw Refusal.conflict("need.merge", "Only a merged need lives on in another.", "state: " + to.word());
        }
        if (from == NeedState.MERGED && !Stored.bound(before.path("mergedInto")).equals(into)) {
            throw Refusal.conflict("need.merge", "It was merged into another need, and stays so.", "mergedInto");
        }
    }
}
