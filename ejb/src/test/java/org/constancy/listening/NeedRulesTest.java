package org.constancy.listening;

import static org.constancy.listening.Documents.BY;
import static org.constancy.listening.Documents.HEARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;

class NeedRulesTest {

    private final Instant now = HEARD.plus(Duration.ofDays(10));
    private final ObjectNode heard = decided(null, Documents.need());

    @Test
    void what_is_heard_is_on_record_with_who_wrote_it_down() {
        assertEquals("heard", heard.at("/history/0/state").asText());
        assertEquals(BY, heard.at("/history/0/by").asText());
        assertEquals(0, heard.path("handOvers").asInt());
    }

    @Test
    void an_answer_says_what_it_is() {
        assertEquals("need.answer", refusal(heard, heard.deepCopy().put("state", "answered")));
        ObjectNode answered =
                decided(heard, heard.deepCopy().put("state", "answered").put("answer", "Yes."));
        assertEquals(now.toString(), answered.path("answeredDate").asText());
    }

    @Test
    void only_the_customer_closes_it() {
        ObjectNode answered =
                decided(heard, heard.deepCopy().put("state", "answered").put("answer", "Yes."));
        assertEquals("need.confirmation", refusal(answered, answered.deepCopy().put("state", "confirmed")));
        ObjectNode confirmed =
                decided(answered, Documents.complete(answered.deepCopy().put("state", "confirmed")));
        assertEquals(now.toString(), confirmed.at("/confirmation/date").asText());
    }

    @Test
    void what_did_not_satisfy_is_open_again_and_its_first_answer_does_not_count() {
        ObjectNode answered =
                decided(heard, heard.deepCopy().put("state", "answered").put("answer", "Yes."));
        ObjectNode again =
                decided(answered, answered.deepCopy().put("state", "understood").put("note", "Not for us."));
        assertFalse(again.has("answeredDate"));
        assertFalse(again.has("note"));
        assertEquals("Not for us.", again.at("/history/2/note").asText());
    }

    @Test
    void a_hand_over_is_counted_and_does_not_stop_the_clock() {
        ObjectNode handed = decided(heard, heard.deepCopy().put("accountable", "tomas"));
        assertEquals(1, handed.path("handOvers").asInt());
        assertEquals(BY, handed.at("/handOver/0/from").asText());
        assertEquals(heard.path("dueDate"), handed.path("dueDate"));
        ObjectNode later = heard.deepCopy().put("accountable", "tomas").put("dueDate", "2027-01-31T00:00:00Z");
        assertEquals("need.clock", refusal(heard, later));
    }

    @Test
    void history_cannot_be_rewritten() {
        ObjectNode rewritten = heard.deepCopy().put("handOvers", 7);
        rewritten.putArray("history");
        assertEquals(heard, decided(heard, rewritten));
    }

    @Test
    void the_customers_words_stay_once_somebody_worked_with_them() {
        ObjectNode understood = decided(heard, heard.deepCopy().put("state", "understood"));
        assertEquals("need.words", refusal(understood, understood.deepCopy().put("words", "Something else")));
        decided(heard, heard.deepCopy().put("words", "One bill for all sites"));
    }

    @Test
    void nothing_is_heard_ahead_and_nothing_answered_before_it_was_heard() {
        ObjectNode ahead = Documents.need().put("heardDate", "2090-01-01T00:00:00Z");
        assertEquals("need.date", refusal(null, ahead));
        ObjectNode early = heard.deepCopy()
                .put("state", "answered")
                .put("answer", "Yes.")
                .put("answeredDate", "2026-11-01T00:00:00Z");
        assertEquals("need.date", refusal(heard, early));
    }

    /** Whatever is tried in whatever order: history only grows, and confirmed is reached through an answer alone. */
    @Property(tries = 300)
    void history_only_grows_and_each_step_is_one_of_the_table(@ForAll List<NeedState> tries) {
        ObjectNode need = heard;
        for (NeedState to : tries) {
            NeedState from = NeedState.read(need.path("state").asText());
            ObjectNode next = Documents.complete(need.deepCopy().put("state", to.word()));
            next.set("mergedInto", to == NeedState.MERGED ? Documents.bound("need", "n2") : null);
            boolean allowed = from == to || from.next().contains(to);
            if (!allowed) {
                assertEquals("need.move", refusal(need, next));
                continue;
            }
            ObjectNode after = decided(need, next);
            JsonNode history = need.path("history");
            for (int i = 0; i < history.size(); i++) {
                assertEquals(history.get(i), after.path("history").get(i));
            }
            assertEquals(
                    history.size() + (from == to ? 0 : 1), after.path("history").size());
            assertEquals(to == NeedState.ANSWERED || to == NeedState.CONFIRMED, after.has("answeredDate"));
            assertTrue(to != NeedState.CONFIRMED || from == NeedState.ANSWERED || from == NeedState.CONFIRMED);
            need = after;
        }
    }

    private ObjectNode decided(ObjectNode before, ObjectNode after) {
        NeedRules.decide(before, after, now, BY);
        return after;
    }

    private String refusal(ObjectNode before, ObjectNode after) {
        return assertThrows(Refusal.class, () -> NeedRules.decide(before, after, now, BY))
                .code();
    }
}
