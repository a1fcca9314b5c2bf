package org.constancy.integration;

import java.util.concurrent.atomic.AtomicInteger;

/** Where one document of an import was refused others often are: for a while it is not worth trying without a way back. */
final class Caution {

    private static final int STEPS = 8;

    private final AtomicInteger left = new AtomicInteger();

    /** Whether no refusal is expected in the next step. */
    boolean mayBeBold() {
        return left.getAndUpdate(steps -> Math.max(0, steps - 1)) == 0;
    }

    /** There was one. */
    void learn() {
        left.set(STEPS);
    }
}
