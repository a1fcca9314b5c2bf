package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/**
 * What holds for a promise, whoever changes it. What was promised, to whom and until when is history from the moment that it
 * is settled.
 */
final class PromiseRules {

    /** Clocks of other systems go a little fast. */
    private static final Duration FAST = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final ObjectNode before;
    private final ObjectNode after;
    private final Instant now;
    private final Course course;
    private final PromiseState from;
    private final PromiseState to;

    private PromiseRules(ObjectNode before, ObjectNode after, Instant now, String by) {
        this.before = before;
        this.after = after;
        this.now = now;
        course = new Course(before, after, now, by);
        from = before == null ? null : PromiseState.read(before.path("state").asText());
        to = PromiseState.read(after.path("state").asText());
    }

    /**
     * Decides on a change and completes it.
     *
     * @param before {@code null} when it is new
     * @param after its references are bound by now
     * @param by who changes it
     */
    static void decide(ObjectNode before, ObjectNode after, Instant now, String by) {
        new PromiseRules(before, after, now, by).decide();
    }

    private void decide() {
        after.put("state", to.word());
        Words.check(after, "promise.words");
        Instant promised = Course.moment(after, "promisedDate");
        Course.between(EARLIEST, promised, now.plus(FAST), "promisedDate", "promise.date");
        Course.between(promised, Course.moment(after, "dueDate"), Instant.MAX, "dueDate", "promise.date");
        course.keepHistory();
        course.handOver("promise.clock");
        move();
        settled(promised);
        stays();
        course.note(to.word(), from != to);
        course.forgetNote();
    }

    private void move() {
        if (from != null && from != to && !from.next().contains(to)) {
            throw Refusal.conflict(
                    "promise.move",
                    "A promise cannot go from " + from.word() + " to " + to.word() + ".",
                    "allowed: " + from.next().stream().map(PromiseState::word).collect(Collectors.joining(", ")));
        }
    }

    private void settled(Instant promised) {
        if (to == PromiseState.OPEN) {
            after.remove("settledDate");
            return;
        }
        if (from == to) {
            after.set("settledDate", before.path("settledDate"));
        } else if (!after.hasNonNull("settledDate")) {
            after.put("settledDate", now.toString());
        }
        Course.between(promised, Course.moment(after, "settledDate"), now.plus(FAST), "settledDate", "promise.date");
        if (to == PromiseState.RELEASED && Stored.bound(after.path("release").path("person")) == null) {
            throw Refusal.conflict(
                    "promise.release",
                    "Only the customer lets us off a promise: say who of his people did.",
                    "missing: release.person");
        }
    }

    private void stays() {
        if (before == null) {
            return;
        }
        if (!Words.stays(before.path("customer"), after.path("customer"))) {
            throw Refusal.conflict("promise.customer", "It was promised to this customer.", "customer");
        }
        boolean same = before.path("words").equals(after.path("words"))
                && Course.moment(before, "dueDate").equals(Course.moment(after, "dueDate"));
        if (from != PromiseState.OPEN && !same) {
            throw Refusal.conflict(
                    "promise.settled", "It is settled: what was promised, and until when, stays.", "words, dueDate");
        }
    }
}
