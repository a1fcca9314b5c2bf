package org.constancy.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest(name = "{0} waiting, {1} trying, {2} sent, {3} lost, was {4}: {5}")
    @CsvSource({
        "1,0,0,0,INITIAL,INITIAL",
        "0,1,0,0,INITIAL,IN_PROGRESS",
        "1,0,1,0,INITIAL,IN_PROGRESS",
        "1,0,0,1,INITIAL,INITIAL",
        "1,0,0,0,IN_PROGRESS,IN_PROGRESS",
        "0,0,1,0,IN_PROGRESS,COMPLETED",
        "0,0,1,9,IN_PROGRESS,COMPLETED",
        "0,0,0,1,INITIAL,FAILED",
        "1,0,0,0,COMPLETED,IN_PROGRESS",
        "0,0,0,3,COMPLETED,FAILED"
    })
    void aMessageIsAsFarAsItsRecipientsAre(
            long waiting, long trying, long sent, long lost, MessageState was, MessageState is) {
        assertEquals(is, new Tally(waiting, trying, sent, lost, null, null).state(was));
    }

    @Test
    void theReasonIsWhatStandsInTheWayOfMost() {
        Tally tally = Tally.of(List.of(
                new Tally.Group(Recipient.State.SENT, null, 90, null),
                new Tally.Group(Recipient.State.FAILED, Obstacle.NO_CONSENT, 7, null),
                new Tally.Group(Recipient.State.FAILED, Obstacle.SUPPRESSED, 3, null)));
        assertEquals("no consent", tally.reason());
        assertEquals(10, tally.lost());
    }

    @Test
    void whatNothingStandsInTheWayOfHasNoReason() {
        assertNull(Tally.of(List.of(new Tally.Group(Recipient.State.SENT, null, 1, null)))
                .reason());
    }
}
