package org.constancy.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of very many needs are counted ahead, those of few at each look. */
class KeptSharesTest {

    private final KeptShares kept = new KeptShares();

    @Test
    void fewAreCountedAtEachLook() {
        assertEquals(4, look(4));
        assertEquals(5, look(5));
    }

    @Test
    void veryManyAreAsTheyWereCountedLast() {
        assertEquals(10_000, look(10_000));
        assertEquals(10_000, look(10_001));
        kept.keep(share(10_002));
        assertEquals(10_002, look(10_003));
    }

    @Test
    void whenTheyHaveBecomeFewTheyAreCountedAtEachLookAgain() {
        look(10_000);
        kept.keep(share(3));
        assertEquals(4, look(4));
    }

    private long look(long now) {
        return kept.of(() -> share(now)).share().inTime();
    }

    private static TeamShare share(long inTime) {
        return new TeamShare(new AnsweredShare(inTime, 0, 0), List.of());
    }
}
