package org.constancy.kernel;

import java.time.Instant;

/** A CDI event: a test has moved the clock. What goes by the clock catches up at once. */
public record ClockMoved(Instant to) {}
