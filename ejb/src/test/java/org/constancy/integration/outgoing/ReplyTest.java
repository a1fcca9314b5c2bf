package org.constancy.integration.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other systems answer. */
class ReplyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 7 ', PT7S",
        "'Sun, 22 Nov 2026 12:05:00 GMT', PT5M",
        "'Sun, 22 Nov 2026 11:05:00 GMT',",
        "315360000, PT87600H",
        "99999999999999999999, PT277777H46M39S",
        "soon,",
        "-5,",
        ","
    })
    void aPauseIsAskedForInSecondsOrByADate(String header, Duration pause) {
        assertEquals(pause, new Reply(503, "", header).retryAfter(NOW));
    }

    @Test
    void anAdministratorSeesHowTheBodyBeginsOnOneLine() {
        assertEquals("500: no room left", new Reply(500, "no\r\n\troom\u0000 left\n", null).words());
        assertEquals("204.", new Reply(204, "", null).words());
        assertEquals(306, new Reply(500, "x".repeat(4000), null).words().length());
    }
}
