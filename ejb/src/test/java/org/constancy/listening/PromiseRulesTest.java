package org.constancy.listening;

import static org.constancy.listening.Documents.BY;
import static org.constancy.listening.Documents.HEARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {

    private final Instant now = HEARD.plus(Duration.ofDays(20));
    private final ObjectNode open = decided(null, Documents.promise());

    @Test
    void a_promise_is_kept_or_broken_and_then_it_is_history() {
        ObjectNode kept = decided(open, open.deepCopy().put("state", "kept"));
        assertEquals(now.toString(), kept.path("settledDate").asText());
        assertEquals("promise.move", refusal(kept, kept.deepCopy().put("state", "broken")));
        assertEquals("promise.settled", refusal(kept, kept.deepCopy().put("words", "Send nothing")));
    }

    @Test
    void only_the_customer_lets_us_off() {
        ObjectNode released = open.deepCopy().put("state", "released");
        assertEquals("promise.release", refusal(open, released.deepCopy()));
        released.putObject("release").set("person", Documents.bound("individual", "p1"));
        assertEquals("released", decided(open, released).path("state").asText());
    }

    @Test
    void it_is_for_a_day_that_comes_and_for_the_customer_to_whom_it_was_made() {
        assertEquals("promise.date", refusal(null, Documents.promise().put("dueDate", "2026-11-01T00:00:00Z")));
        ObjectNode another = open.deepCopy();
        another.set("customer", Documents.bound("customer", "c2"));
        assertEquals("promise.customer", refusal(open, another));
    }

    @Test
    void who_takes_it_over_keeps_the_day() {
        ObjectNode later = open.deepCopy().put("accountable", "tomas").put("dueDate", "2026-12-24T00:00:00Z");
        assertEquals("promise.clock", refusal(open, later));
        assertEquals(
                1,
                decided(open, open.deepCopy().put("accountable", "tomas"))
                        .path("handOvers")
                        .asInt());
    }

    private ObjectNode decided(ObjectNode before, ObjectNode after) {
        PromiseRules.decide(before, after, now, BY);
        return after;
    }

    private String refusal(ObjectNode before, ObjectNode after) {
        return assertThrows(Refusal.class, () -> PromiseRules.decide(before, after, now, BY))
                .code();
    }
}
