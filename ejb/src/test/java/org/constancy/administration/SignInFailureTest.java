package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInFailureTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final Lockout LOCKOUT = new Lockout(3, Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final SignInFailure failure = new SignInFailure("maren.holt");

    @Test
    void theNameRestsAfterTheThirdAndMayTryAgainWhenTheRestIsOver() {
        fail(3, MORNING);
        assertEquals(Duration.ofSeconds(60), failure.rest(MORNING));
        assertEquals(Duration.ofSeconds(1), failure.rest(MORNING.plusSeconds(59)));
        assertEquals(Duration.ZERO, failure.rest(MORNING.plusSeconds(60)));
    }

    @Test
    void whoGoesOnGuessingRestsLonger() {
        fail(3, MORNING);
        fail(1, MORNING.plusSeconds(61));
        assertEquals(Duration.ofMinutes(2), failure.rest(MORNING.plusSeconds(61)));
    }

    @Test
    void whatWasYesterdayIsForgotten() {
        fail(3, MORNING);
        Instant dayAfterTomorrow = MORNING.plus(Duration.ofDays(2));
        fail(2, dayAfterTomorrow);
        assertEquals(Duration.ZERO, failure.rest(dayAfterTomorrow));
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            failure.again(LOCKOUT, at);
        }
    }
}
