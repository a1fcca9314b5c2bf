package org.constancy.communications;

import static org.constancy.communications.Direction.INBOUND;
import static org.constancy.communications.Direction.OUTBOUND;
import static org.constancy.communications.Outcome.LEFT_MESSAGE;
import static org.constancy.communications.Outcome.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constancy.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as contact (RULES 12): every cell is written down in {@code two-way.csv}. */
class TwoWayTest {

    private static final String TABLE = "two-way.csv";

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void theWholeTable(String channel, String direction, String outcome, String contact) {
        Outcome came = outcome.equals("none") ? null : Outcome.read(outcome);
        boolean holds = TwoWay.holds(Channel.of(interaction(channel, "")), Direction.of(direction), came);
        assertEquals(contact, holds ? "yes" : "no");
    }

    @Test
    void theTableHasEachCellOnce() throws IOException {
        Set<List<String>> cells = new HashSet<>();
        try (InputStream table = TwoWayTest.class.getResourceAsStream(TABLE)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                assertTrue(cells.add(List.of(line.split(",")).subList(0, 3)), line);
            }
        }
        assertEquals(everyCell(), cells);
    }

    @ParameterizedTest
    @CsvSource({
        "phone,answered",
        "video,answered",
        "chat,answered",
        "meeting,answered",
        "visit,answered",
        "event,answered",
        "informal,answered",
        "email,delivered",
        "letter,delivered",
        "sms,delivered",
        "fax,"
    })
    void whatIsUsualForAChannel(String channel, String outcome) {
        Outcome usual = Channel.of(interaction(channel, "")).usual();
        assertEquals(outcome, usual == null ? null : usual.word());
    }

    @Test
    void theChannelIsTheFirstByNameElseById() {
        assertEquals(Channel.PHONE, Channel.of(interaction("Phone", "7")));
        assertEquals(Channel.EMAIL, Channel.of(interaction("Mail of the branch", "email")));
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
        assertNull(Channel.OTHER.usual());
    }

    /** One channel that is none of ours, and a direction that means nothing, stand for all of their kind. */
    private static Set<List<String>> everyCell() {
        List<String> outcomes =
                new ArrayList<>(Stream.of(Outcome.values()).map(Outcome::word).toList());
        outcomes.add("none");
        Set<List<String>> cells = new HashSet<>();
        for (Channel channel : Channel.values()) {
            String word = channel == Channel.OTHER ? "fax" : channel.word();
            for (String direction : List.of("inbound", "outbound", "both")) {
                outcomes.forEach(outcome -> cells.add(List.of(word, direction, outcome)));
            }
        }
        return cells;
    }

    private static ObjectNode interaction(String name, String id) {
        ObjectNode interaction = Json.object();
        interaction.putArray("channel").addObject().put("name", name).put("id", id);
        return interaction;
    }
}
