package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.constancy.kernel.Json;
import org.junit.jupiter.api.Test;

/** What those who took part are at the customer. */
class ParticipantsTest {

    private final ObjectNode talk = Json.read("""
            {"relatedParty": [
              {"id": "c", "role": "customer", "href": "here/customer/c"},
              {"id": "ilse", "role": "Contact", "href": "here/individual/ilse"},
              {"id": "ada", "role": "Buyer", "href": "here/individual/ada"},
              {"id": "stranger", "role": "Decision maker"}]}""");

    @Test
    void whatTheDocumentSaysCountsElseWhatIsKnownOfThePerson() {
        assertEquals("buyer,decision maker", Participants.roles(talk, Map.of("ilse", "Decision Maker", "ada", "User")));
    }

    @Test
    void onlyThoseAreAskedForOfWhomTheDocumentDoesNotSay() {
        assertEquals(Set.of("ilse"), Participants.unsaid(talk));
    }

    @Test
    void whereNobodySaysThereIsNone() {
        assertNull(Participants.roles(Json.read("{\"relatedParty\": []}"), Map.of()));
    }
}
