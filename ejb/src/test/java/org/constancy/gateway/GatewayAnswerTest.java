package org.constancy.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.outgoing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayAnswerTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "200, DONE, false",
        "202, DONE, false",
        "204, DONE, false",
        "302, AGAIN, false",
        "400, NEVER, false",
        "401, AGAIN, false",
        "403, AGAIN, false",
        "404, AGAIN, false",
        "408, AGAIN, false",
        "409, NEVER, false",
        "410, NEVER, true",
        "413, NEVER, false",
        "422, NEVER, false",
        "425, AGAIN, false",
        "429, AGAIN, false",
        "500, AGAIN, false",
        "503, AGAIN, false"
    })
    void onlyWhatIsWrongWithTheMessageItselfIsNotTriedAgain(int status, Answer.Kind kind, boolean dead) {
        Answer answer = GatewayAnswer.of(new Reply(status, "", null), NOW);
        assertEquals(kind, answer.kind());
        assertEquals(dead, GatewayAnswer.isDead(answer));
    }

    @Test
    void aGatewayMayAskForAPause() {
        Answer answer = GatewayAnswer.of(new Reply(429, "", "120"), NOW);
        assertEquals(Duration.ofSeconds(120), answer.pause());
    }
}
