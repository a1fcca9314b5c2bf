package org.constancy.integration.delivery;

import java.time.Duration;

/** A try under way, on a thread. */
final class Flight {

    private final Thread thread = Thread.currentThread();
    private final long end;
    private boolean landed;

    Flight(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    /** Whether it has overstayed by more than this. */
    boolean isLate(Duration by) {
        return System.nanoTime() - end > by.toNanos();
    }

    synchronized void interrupt() {
        if (!landed) {
            thread.interrupt();
        }
    }

    /** On its own thread: from now on nobody interrupts it. */
    synchronized void land() {
        landed = true;
        Thread.interrupted();
    }
}
