package org.constancy.web.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.constancy.communications.Channel;
import org.constancy.communications.LogContact;
import org.constancy.communications.Outcome;
import org.constancy.web.shell.Entries;
import org.junit.jupiter.api.Test;

/** What a form says of a contact that was logged, and what it must leave alone. */
class CorrectionEntriesTest {

    private static final LogContact WAS = new LogContact(
            "c",
            Channel.PHONE,
            "outbound",
            Outcome.ANSWERED,
            List.of("gone", "ilse"),
            List.of("anna"),
            4,
            "One\nTwo",
            List.of("A line\nof two"),
            List.of(),
            Instant.parse("2026-03-02T10:00:12.345Z"),
            20,
            null,
            "elsewhere",
            null);

    private final CorrectionEntries form = new CorrectionEntries(WAS, ZoneId.of("Europe/Brussels"));
    private final Entries entries = new Entries();

    CorrectionEntriesTest() {
        form.read(entries);
    }

    @Test
    void whatNobodyTouchedStaysAsItWas() {
        entries.put("notes", "One\r\nTwo");
        entries.put("needs", "A line\r\nof two");
        entries.put("people", new Object[] {"ilse"});
        entries.put("agreement", null);
        assertEquals(WAS, written());
    }

    @Test
    void whatWasTypedIsSaid() {
        entries.put("at", LocalDateTime.parse("2026-03-01T09:30"));
        entries.put("people", new Object[] {"ada"});
        entries.put("needs", "One\n\nTwo ");
        LogContact said = written();
        assertEquals(Instant.parse("2026-03-01T08:30:00Z"), said.at());
        assertEquals(List.of("gone", "ada"), said.personIds());
        assertEquals(List.of("One", "Two"), said.needs());
    }

    private LogContact written() {
        return form.write(entries, List.of("ilse", "ada"), List.of("anna"), List.of("here"));
    }
}
