package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.junit.jupiter.api.Test;

/** A correction says what was, and touches nothing else. */
class CorrectingTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String PERSON = Stored.HERE + "/tmf-api/party/v4/individual/";

    private final ObjectNode document = Json.read("""
            {"reason": "Two lines", "direction": "outbound", "outcome": "answered", "x-own": {"a": [1]},
             "channel": [{"id": "phone", "name": "phone"}], "note": [{"text": "Two lines", "author": "x"}],
             "interactionDate": {"startDateTime": "2026-03-02T10:00:12.345Z", "endDateTime": "2026-03-02T10:20:12.345Z"},
             "relatedParty": [{"id": "c"}, {"id": "ilse", "role": "contact", "href": "%silse"}]}
            """.formatted(PERSON));

    @Test
    void whatIsSaidAgainChangesNothing() {
        ObjectNode before = document.deepCopy();
        Correcting.apply(document, read(), Map.of(), BRUSSELS);
        assertEquals(before, document);
    }

    @Test
    void theReasonFollowsTheNotesWhereItWasTheirFirstLine() {
        LogContact was = read();
        Correcting.apply(document, with(was, "Three lines\nby May", was.personIds(), was.at()), Map.of(), BRUSSELS);
        assertEquals("Three lines", document.path("reason").asText());
        assertEquals("Three lines\nby May", document.at("/note/0/text").asText());
        assertEquals(Json.read("{\"a\": [1]}"), document.path("x-own"));
    }

    @Test
    void whoWasThereIsPutRightWithTheRoleThatHeHas() {
        LogContact was = read();
        Correcting.apply(
                document, with(was, was.notes(), List.of("ada"), was.at()), Map.of("ada", "decision maker"), BRUSSELS);
        assertEquals(2, document.path("relatedParty").size());
        assertEquals("c", document.at("/relatedParty/0/id").asText());
        assertEquals("ada", document.at("/relatedParty/1/id").asText());
        assertEquals("decision maker", document.at("/relatedParty/1/role").asText());
    }

    @Test
    void anotherStartKeepsHowLongItTook() {
        LogContact was = read();
        Instant start = Instant.parse("2026-03-01T09:00:00Z");
        Correcting.apply(document, with(was, was.notes(), was.personIds(), start), Map.of(), BRUSSELS);
        assertEquals(
                "2026-03-01T09:20:00Z",
                document.at("/interactionDate/endDateTime").asText());
    }

    @Test
    void whatWasCorrectedIsToldWithWhatItWasBeforeAndAfter() throws Exception {
        ObjectNode before = document.deepCopy();
        LogContact was = read();
        Correcting.apply(document, with(was, "Three lines", List.of(), was.at()), Map.of(), BRUSSELS);
        ObjectNode lost = Corrections.lost(before, document);
        assertTrue(lost.has("reason"), lost::toString);
        Correction kept = Caller.system("test").call(() -> new Correction("i", Json.write(lost), Instant.EPOCH));
        List<Corrected> told = Corrections.told(List.of(kept), document);
        assertEquals(
                List.of("note", "relatedParty"),
                told.stream().map(Corrected::what).toList());
        assertEquals("Two lines", told.get(0).before());
        assertEquals("Three lines", told.get(0).after());
    }

    @Test
    void bindingAPartyOrAddingAFileIsNoCorrection() {
        ObjectNode after = document.deepCopy();
        ((ObjectNode) after.at("/relatedParty/0"))
                .put("id", "ours")
                .put("externalId", "c")
                .put("name", "Nordlicht");
        after.putArray("attachment").addObject().put("id", "1").put("name", "offer.pdf");
        assertTrue(Corrections.lost(document, after).isEmpty());
        assertTrue(Corrections.lost(after, document).has("attachment"));
    }

    private LogContact read() {
        return ContactDocument.read(document, "c", BRUSSELS);
    }

    private static LogContact with(LogContact was, String notes, List<String> people, Instant at) {
        return new LogContact(
                was.customerId(),
                was.channel(),
                was.direction(),
                was.outcome(),
                people,
                was.colleagues(),
                was.mood(),
                notes,
                was.needs(),
                was.promises(),
                at,
                was.minutes(),
                (LocalDate) null,
                was.agreementId(),
                was.visibility());
    }
}
