package org.constancy.contracts;

import static org.constancy.contracts.AgreementStatus.DRAFT;
import static org.constancy.contracts.AgreementStatus.ENDED;
import static org.constancy.contracts.AgreementStatus.EXPIRED;
import static org.constancy.contracts.AgreementStatus.IN_FORCE;
import static org.constancy.contracts.AgreementStatus.SENT;
import static org.constancy.contracts.AgreementStatus.SIGNED;
import static org.constancy.contracts.AgreementStatus.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Period;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void whatIsSignedIsInForceFromTheFirstMomentOfItsPeriod() {
        assertEquals(SIGNED, course(MARCH, MAY, MARCH.minusMillis(1)).settle(SIGNED));
        assertEquals(IN_FORCE, course(MARCH, MAY, MARCH).settle(SIGNED));
        assertEquals(DRAFT, course(MARCH, MAY, MARCH).settle(DRAFT));
    }

    @Test
    void whatRunsExpiresAtItsEnd() {
        assertEquals(IN_FORCE, course(JANUARY, MARCH, MARCH.minusMillis(1)).settle(IN_FORCE));
        assertEquals(EXPIRED, course(JANUARY, MARCH, MARCH).settle(IN_FORCE));
        assertEquals(EXPIRED, course(JANUARY, MARCH, MARCH).settle(SUSPENDED));
        assertEquals(EXPIRED, course(JANUARY, MARCH, MAY).settle(SIGNED));
        assertEquals(IN_FORCE, course(JANUARY, null, MAY).settle(IN_FORCE));
        assertEquals(ENDED, course(JANUARY, MARCH, MAY).settle(ENDED));
    }

    @Test
    void aStatusWhoseDayHasNotComeIsRefused() {
        for (AgreementStatus early : List.of(IN_FORCE, SUSPENDED)) {
            assertThrows(Refusal.class, () -> course(MARCH, MAY, JANUARY).check(early));
            assertDoesNotThrow(() -> course(MARCH, MAY, MARCH).check(early));
        }
        assertThrows(Refusal.class, () -> course(JANUARY, MAY, MARCH).check(EXPIRED));
        assertThrows(Refusal.class, () -> course(JANUARY, null, MARCH).check(EXPIRED));
        assertDoesNotThrow(() -> course(JANUARY, MARCH, MAY).check(EXPIRED));
    }

    @Test
    void signingWithinThePeriodIsTwoStepsAtOnce() {
        assertEquals(
                List.of(new Course.Step(SIGNED, MARCH), new Course.Step(IN_FORCE, MARCH)),
                course(JANUARY, MAY, MARCH).steps(DRAFT, IN_FORCE, Json.object()));
    }

    @Test
    void stepsByDateCarryTheirDate() {
        assertEquals(
                List.of(new Course.Step(IN_FORCE, JANUARY)),
                course(JANUARY, MAY, MARCH).steps(SIGNED, IN_FORCE, Json.object()));
        assertEquals(
                List.of(new Course.Step(EXPIRED, MARCH)),
                course(JANUARY, MARCH, MAY).steps(IN_FORCE, EXPIRED, Json.object()));
        assertEquals(
                List.of(new Course.Step(ENDED, MAY)),
                course(JANUARY, MARCH, MAY).steps(IN_FORCE, ENDED, Json.object()));
    }

    @Test
    void whatComesSignedFromElsewhereHasItsHistory() {
        ObjectNode document = Json.object();
        document.putArray("agreementAuthorization").addObject().put("date", "2025-12-20T00:00:00Z");
        assertEquals(
                List.of(
                        new Course.Step(SIGNED, Instant.parse("2025-12-20T00:00:00Z")),
                        new Course.Step(IN_FORCE, JANUARY),
                        new Course.Step(ENDED, MARCH)),
                course(JANUARY, MARCH, MAY).steps(null, ENDED, document));
    }

    @Test
    void aNewDraftIsNoStepAndResumingIsOne() {
        assertEquals(List.of(), course(JANUARY, MAY, MARCH).steps(null, DRAFT, Json.object()));
        assertEquals(
                List.of(new Course.Step(SENT, MARCH)),
                course(JANUARY, MAY, MARCH).steps(DRAFT, SENT, Json.object()));
        assertEquals(
                List.of(new Course.Step(IN_FORCE, MARCH)),
                course(JANUARY, MAY, MARCH).steps(SUSPENDED, IN_FORCE, Json.object()));
    }

    private static Course course(Instant start, Instant end, Instant now) {
        return new Course(new Period(start, end), now);
    }
}
