package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Refusal;

/**
 * What a need and a promise go through alike: steps and hand-overs are appended to their history and never rewritten, and a
 * hand-over stops no clock.
 */
final class Course {

    private final ObjectNode before;
    private final ObjectNode after;
    private final Instant now;
    private final String by;

    /**
     * @param before {@code null} when it is new
     * @param after is changed in place
     */
    Course(ObjectNode before, ObjectNode after, Instant now, String by) {
        this.before = before;
        this.after = after;
        this.now = now;
        this.by = by;
    }

    /** Puts back what nobody but the product writes. */
    void keepHistory() {
        for (String own : new String[] {"history", "handOver"}) {
            if (before == null) {
                after.putArray(own);
            } else {
                after.set(own, before.path(own).deepCopy());
            }
        }
        after.put("handOvers", after.path("handOver").size());
    }

    /** Notes a state that was reached, or what somebody had to say in it. */
    void note(String state, boolean reached) {
        if (reached || after.hasNonNull("note")) {
            step("history").put("state", state);
        }
    }

    /** Takes what somebody had to say out of the document: it stands in the history by now. */
    void forgetNote() {
        after.remove("note");
    }

    /** Notes who is accountable from now on; refused with 409 where the same change puts off the day. */
    void handOver(String code) {
        String from = before == null ? null : before.path("accountable").textValue();
        String to = after.path("accountable").asText();
        if (from == null || from.equals(to)) {
            return;
        }
        Instant due = moment(before, "dueDate");
        Instant then = moment(after, "dueDate");
        if (due != null && then != null && then.isAfter(due)) {
            throw Refusal.conflict(
                    code, "A hand-over does not stop the clock: the day stays what it is.", "dueDate: " + then);
        }
        step("handOver").put("from", from).put("to", to);
        after.put("handOvers", after.path("handOver").size());
    }

    private ObjectNode step(String list) {
        ObjectNode step = ((ArrayNode) after.path(list)).addObject();
        step.put("date", now.toString()).put("by", by);
        String note = after.path("note").asText().strip();
        if (!note.isEmpty()) {
            step.put("note", note);
        }
        return step;
    }

    /** Whether nobody has taken a step with it, nor handed it over. */
    static boolean isAtItsBeginning(JsonNode document) {
        return document.path("history").size() <= 1 && document.path("handOver").isEmpty();
    }

    /** {@code null} where there is none. */
    static Instant moment(JsonNode document, String attribute) {
        return document == null ? null : Dates.instant(document.path(attribute).asText());
    }

    /** Refused with 400 where a moment is not between the two. */
    static void between(Instant from, Instant moment, Instant to, String attribute, String code) {
        if (moment.isBefore(from) || moment.isAfter(to)) {
            throw Refusal.invalid(
                    code, "This moment cannot be: it lies before what led to it, or ahead.", attribute + ": " + moment);
        }
    }
}
