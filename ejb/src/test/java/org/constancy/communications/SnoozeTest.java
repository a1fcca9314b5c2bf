package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.constancy.cadence.Cadence;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;
import org.junit.jupiter.api.Test;

class SnoozeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Standing standing = new Standing("c1");

    @Test
    void whoIsPutOffComesBackOnTheDayAndStaysDue() {
        standing.snooze(new Snooze(FRIDAY, "On holiday", "mholt"), NOW);
        conclude(NOW.minus(Duration.ofDays(40)), List.of());
        assertEquals(FRIDAY.atStartOfDay().toInstant(ZoneOffset.UTC), standing.listedAt());
        assertEquals("On holiday", standing.at(NOW).snooze().reason());
        assertEquals(true, standing.at(NOW).due());
    }

    @Test
    void whatHeWritesMeanwhileBringsHimBackAtOnce() {
        Instant wrote = NOW.plus(Duration.ofHours(5));
        standing.snooze(new Snooze(FRIDAY, "On holiday", "mholt"), NOW);
        conclude(NOW.minus(Duration.ofDays(40)), List.of(new Heard(wrote, false, null, null, null, true)));
        assertEquals(wrote, standing.listedAt());
    }

    @Test
    void theNextTalkEndsIt() {
        standing.snooze(new Snooze(FRIDAY, "On holiday", "mholt"), NOW);
        conclude(NOW.plus(Duration.ofHours(1)), List.of());
        assertNull(standing.at(NOW).snooze());
    }

    private void conclude(Instant talk, List<Heard> latest) {
        List<AgreementSummary> inForce = List.of(new AgreementSummary(
                "a1",
                "Sites",
                AgreementStatus.IN_FORCE,
                null,
                "c1",
                Instant.parse("2024-02-12T00:00:00Z"),
                null,
                null,
                null,
                null));
        standing.is(new CustomerProfile("c1", "Ada", null, null, "mholt", null, null, ZoneOffset.UTC));
        standing.holds(inForce);
        standing.heard(talk, latest);
        standing.conclude(new Cadence(List.of()), standing.agreed(inForce), Map.of());
    }
}
