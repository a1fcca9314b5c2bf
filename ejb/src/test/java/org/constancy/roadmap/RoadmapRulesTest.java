package org.constancy.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.junit.jupiter.api.Test;

class RoadmapRulesTest {

    private final Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final ObjectNode draft = decided(null, roadmap());
    private final ObjectNode agreed = after(draft, this::agree);

    @Test
    void a_customer_agrees_to_steps_and_says_who_he_is() {
        assertEquals("agreed", agreed.path("state").asText());
        assertEquals(now.toString(), agreed.at("/agreed/date").asText());
        assertEquals("roadmap.agreement", refusal(draft, each -> each.put("state", "agreed")));
        assertEquals("roadmap.agreement", refusal(draft, each -> {
            each.remove("step");
            agree(each);
        }));
        assertEquals("roadmap.date", refusal(draft, each -> {
            agree(each);
            ((ObjectNode) each.path("agreed"))
                    .put("date", now.plus(Duration.ofDays(1)).toString());
        }));
    }

    @Test
    void what_is_changed_after_the_agreement_is_the_next_version_and_wants_agreement_again() {
        ObjectNode later = after(agreed, each -> step(each, 0).put("target", "2027-Q3"));
        assertEquals("draft", later.path("state").asText());
        assertEquals(2, later.path("version").asInt());
        assertTrue(later.path("agreed").isMissingNode());
        assertEquals(
                2,
                after(later, each -> step(each, 1).put("target", "2027-Q4"))
                        .path("version")
                        .asInt());
        assertEquals("agreed", after(later, this::agree).path("state").asText());
    }

    @Test
    void order_needs_helps_and_what_is_dropped_are_part_of_what_was_agreed() {
        assertEquals("draft", state(each -> each.withArray("/step")
                .add(each.withArray("/step").remove(0))));
        assertEquals(
                "draft",
                state(each -> step(each, 0).putArray("need").addObject().put("id", "n1")));
        assertEquals(
                "draft",
                state(each -> step(each, 0).putArray("help").addObject().put("id", "o1")));
        assertEquals(
                "draft", state(each -> step(each, 0).put("state", "dropped").put("reason", "They moved.")));
        assertEquals("draft", state(each -> each.put("state", "draft")));
    }

    @Test
    void that_a_step_is_begun_or_done_changes_nothing_that_was_agreed() {
        ObjectNode done = after(agreed, each -> step(each, 0).put("state", "DONE"));
        assertEquals("agreed", done.path("state").asText());
        assertEquals(1, done.path("version").asInt());
        assertEquals(now.toString(), step(done, 0).path("doneDate").asText());
        ObjectNode again = after(done, each -> step(each, 0).put("state", "in progress"));
        assertTrue(step(again, 0).path("doneDate").isMissingNode());
        assertEquals(
                "agreed",
                after(done, each -> each.put("standing", "One site is done."))
                        .path("state")
                        .asText());
    }

    @Test
    void a_step_is_dropped_for_a_reason() {
        assertEquals("roadmap.reason", refusal(draft, each -> step(each, 0).put("state", "dropped")));
        ObjectNode back = after(draft, each -> step(each, 0).put("reason", "None"));
        assertTrue(step(back, 0).path("reason").isMissingNode());
    }

    @Test
    void what_cannot_be_is_refused() {
        assertEquals("roadmap.target", refusal(draft, each -> step(each, 0).put("target", "soon")));
        assertEquals("roadmap.step.state", refusal(draft, each -> step(each, 0).put("state", "late")));
        assertEquals("roadmap.state", refusal(draft, each -> each.put("state", "signed")));
        assertEquals("roadmap.text", refusal(draft, each -> step(each, 0).put("name", " ")));
        assertEquals("roadmap.steps", refusal(draft, each -> step(each, 0).put("id", "2")));
        assertEquals("roadmap.customer", refusal(draft, each -> each.set("customer", bound("c2"))));
    }

    private ObjectNode roadmap() {
        ObjectNode roadmap = Json.object().put("name", "One bill").put("state", "draft");
        roadmap.set("customer", bound("c1"));
        for (int i = 1; i <= 2; i++) {
            roadmap.withArray("/step")
                    .addObject()
                    .put("id", "" + i)
                    .put("name", "Step " + i)
                    .put("state", "planned");
        }
        return roadmap;
    }

    private void agree(ObjectNode roadmap) {
        roadmap.put("state", "agreed").putObject("agreed").set("person", bound("p1"));
    }

    private static ObjectNode bound(String id) {
        return Json.object().put("id", id).put("href", Stored.HERE + "/tmf-api/any/v4/any/" + id);
    }

    private static ObjectNode step(ObjectNode roadmap, int place) {
        return (ObjectNode) roadmap.path("step").get(place);
    }

    private String state(Consumer<ObjectNode> change) {
        return after(agreed, change).path("state").asText();
    }

    private ObjectNode after(ObjectNode before, Consumer<ObjectNode> change) {
        ObjectNode after = before.deepCopy();
        change.accept(after);
        return decided(before, after);
    }

    private ObjectNode decided(ObjectNode before, ObjectNode after) {
        RoadmapRules.decide(before, after, now);
        return after;
    }

    private String refusal(ObjectNode before, Consumer<ObjectNode> change) {
        return assertThrows(Refusal.class, () -> after(before, change)).code();
    }
}
