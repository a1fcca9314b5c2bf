package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadFigureTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ThreadFigure.Drawing drawing = ThreadFigure.upTo(NOW, Duration.ofDays(100));

    @Test
    void nowIsAtTheRightEndAndTheLastTalkEndsTheLine() {
        ThreadFigure figure = drawing.contact(daysAgo(100), true)
                .contact(daysAgo(50), true)
                .contact(daysAgo(10), false)
                .draw("silent", "");
        assertEquals(List.of(1.5, 50.0), figure.twoWay());
        assertEquals(50.0, figure.last());
        assertEquals(List.of(88.8), figure.oneWay());
    }

    @Test
    void whatLiesOutsideOfItsTimeIsLeftOut() {
        ThreadFigure figure = drawing.contact(daysAgo(101), true)
                .contact(NOW.plusSeconds(1), false)
                .due(NOW.plusSeconds(1))
                .draw("fine", "");
        assertEquals(List.of(), figure.twoWay());
        assertEquals(List.of(), figure.oneWay());
        assertNull(figure.last());
        assertNull(figure.due());
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
