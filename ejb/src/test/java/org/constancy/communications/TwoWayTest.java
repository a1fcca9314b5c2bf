package org.constancy.communications;

import static org.constancy.communications.Channel.CHAT;
import static org.constancy.communications.Channel.EMAIL;
import static org.constancy.communications.Channel.EVENT;
import static org.constancy.communications.Channel.LETTER;
import static org.constancy.communications.Channel.MEETING;
import static org.constancy.communications.Channel.PHONE;
import static org.constancy.communications.Channel.SMS;
import static org.constancy.communications.Channel.VIDEO;
import static org.constancy.communications.Channel.VISIT;
import static org.constancy.communications.Direction.INBOUND;
import static org.constancy.communications.Direction.OUTBOUND;
import static org.constancy.communications.Outcome.ANSWERED;
import static org.constancy.communications.Outcome.DELIVERED;
import static org.constancy.communications.Outcome.LEFT_MESSAGE;
import static org.constancy.communications.Outcome.REPLIED;
import static org.constancy.communications.Outcome.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Json;
import org.junit.jupiter.api.Test;

class TwoWayTest {

    private record Case(Channel channel, Direction direction, Outcome outcome) {}

    /** Everything that is contact; whatever is not here is none. */
    private static Set<Case> contacts() {
        Set<Case> contacts = new HashSet<>();
        for (Channel talk : List.of(PHONE, VIDEO, CHAT, MEETING, VISIT, EVENT)) {
            contacts.add(new Case(talk, INBOUND, ANSWERED));
            contacts.add(new Case(talk, OUTBOUND, ANSWERED));
        }
        for (Channel written : List.of(CHAT, EMAIL, LETTER, SMS)) {
            contacts.add(new Case(written, OUTBOUND, REPLIED));
            for (Outcome any : outcomes()) {
                contacts.add(new Case(written, INBOUND, any));
            }
        }
        return contacts;
    }

    @Test
    void theWholeTable() {
        Set<Case> contacts = contacts();
        for (Channel channel : Channel.values()) {
            for (Direction direction : Direction.values()) {
                for (Outcome outcome : outcomes()) {
                    Case each = new Case(channel, direction, outcome);
                    assertEquals(contacts.contains(each), TwoWay.holds(channel, direction, outcome), each::toString);
                }
            }
        }
    }

    @Test
    void whatIsUsualForAChannel() {
        for (Channel talk : List.of(PHONE, VIDEO, CHAT, MEETING, VISIT, EVENT)) {
            assertEquals(ANSWERED, talk.usual());
        }
        for (Channel written : List.of(EMAIL, LETTER, SMS)) {
            assertEquals(DELIVERED, written.usual());
        }
        assertNull(Channel.OTHER.usual());
    }

    @Test
    void theChannelIsTheFirstByNameElseById() {
        assertEquals(PHONE, Channel.of(interaction("Phone", "7")));
        assertEquals(EMAIL, Channel.of(interaction("Mail of the branch", "email")));
        assertEquals(Channel.OTHER, Channel.of(interaction("kiosk", "store")));
        assertEquals(Channel.OTHER, Channel.of(Json.object()));
    }

    @Test
    void wordsMatchWithoutCase() {
        assertEquals(INBOUND, Direction.of("Inbounds"));
        assertEquals(OUTBOUND, Direction.of("outbound"));
        assertEquals(Direction.UNKNOWN, Direction.of("both"));
        assertEquals(LEFT_MESSAGE, Outcome.read("Left Message"));
        assertEquals(UNANSWERED, Outcome.read("unanswered"));
    }

    private static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.values()));
        outcomes.add(null);
        return outcomes;
    }

    private static ObjectNode interaction(String name, String id) {
        ObjectNode interaction = Json.object();
        interaction.putArray("channel").addObject().put("name", name).put("id", id);
        return interaction;
    }
}
