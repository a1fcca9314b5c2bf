package org.constancy.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Hands out the product's clock. */
@ApplicationScoped
public class Time {

    private final MovableClock clock = new MovableClock();

    @Inject
    private Event<ClockMoved> followers;

    /** For everyone: {@code @Inject Clock clock}. */
    @Produces
    @Dependent
    @Typed(Clock.class)
    public Clock clock() {
        return clock;
    }

    /** For tests: from now on it is {@code instant}, and what goes by the clock has caught up. */
    public void moveTo(Instant instant) {
        clock.moveTo(instant);
        followers.fire(new ClockMoved(instant));
    }
}
