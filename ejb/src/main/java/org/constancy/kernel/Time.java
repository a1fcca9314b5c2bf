package org.constancy.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;

/** Hands out the product's clock. */
@ApplicationScoped
public class Time {

    private final MovableClock clock = new MovableClock();

    /** For everyone: {@code @Inject Clock clock}. */
    @Produces
    @Dependent
    @Typed(Clock.class)
    public Clock clock() {
        return clock;
    }

    /** For tests and for {@code POST /api/v1/clock}. */
    @Produces
    @Dependent
    @Typed(MovableClock.class)
    public MovableClock movable() {
        return clock;
    }
}
