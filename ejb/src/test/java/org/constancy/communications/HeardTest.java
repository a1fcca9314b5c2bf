package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeardTest {

    private static final Instant NEXT_WEEK = Instant.parse("2026-11-30T00:00:00Z");

    @Test
    void thePlanOfTheLatestContactHolds() {
        assertEquals(NEXT_WEEK, Heard.planned(List.of(contact(true, NEXT_WEEK), contact(true, null))));
    }

    @Test
    void aMessageThatWasLeftDoesNotSettleThePlan() {
        assertEquals(NEXT_WEEK, Heard.planned(List.of(contact(false, null), contact(true, NEXT_WEEK))));
    }

    @Test
    void aTalkSinceThenDoes() {
        assertNull(Heard.planned(List.of(contact(true, null), contact(true, NEXT_WEEK))));
        assertNull(Heard.planned(List.of()));
    }

    @Test
    void whatTheCustomerWroteWaitsUntilSomebodyAnswers() {
        Instant monday = Instant.parse("2026-11-16T09:00:00Z");
        Instant tuesday = Instant.parse("2026-11-17T09:00:00Z");
        assertEquals(monday, Heard.unanswered(List.of(wrote(tuesday), wrote(monday), contact(true, null)), null));
        assertNull(Heard.unanswered(List.of(contact(false, null), wrote(monday)), null));
        assertNull(Heard.unanswered(List.of(), null));
    }

    @Test
    void whatWeWroteAnswersWhatCameBefore() {
        Instant monday = Instant.parse("2026-11-16T09:00:00Z");
        Instant tuesday = Instant.parse("2026-11-17T09:00:00Z");
        List<Heard> both = List.of(wrote(tuesday), wrote(monday));
        assertEquals(tuesday, Heard.unanswered(both, monday.plusSeconds(60)));
        assertNull(Heard.unanswered(both, tuesday));
    }

    private static Heard wrote(Instant at) {
        return new Heard(at, true, null, null, null, true);
    }

    private static Heard contact(boolean twoWay, Instant next) {
        return new Heard(Instant.EPOCH, twoWay, null, null, next, false);
    }
}
