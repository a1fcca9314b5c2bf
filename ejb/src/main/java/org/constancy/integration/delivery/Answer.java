package org.constancy.integration.delivery;

import java.time.Duration;

/**
 * What became of one try.
 *
 * @param problem one sentence for the administrator; {@code null} where it is done
 * @param pause not before so long; {@code null} as the schedule says, and of what is held until it is released
 */
public record Answer(Kind kind, String problem, Duration pause) {

    /** How it ended. */
    public enum Kind {
        DONE,
        AGAIN,
        NEVER,
        HELD
    }

    /** The target has it. */
    public static Answer done() {
        return new Answer(Kind.DONE, null, null);
    }

    /** It failed, and may succeed later, as the carrier's schedule says; parked where that is used up. */
    public static Answer again(String problem) {
        return new Answer(Kind.AGAIN, problem, null);
    }

    /** As {@link #again(String)}, but the target asked for a pause, which counts where it is longer than the schedule's. */
    public static Answer again(String problem, Duration pause) {
        return new Answer(Kind.AGAIN, problem, pause);
    }

    /** It will not succeed: parked at once. */
    public static Answer never(String problem) {
        return new Answer(Kind.NEVER, problem, null);
    }

    /**
     * It could not be tried, for a reason that is no failure, and does not count as a try: no server is configured, quiet hours.
     *
     * @param recheck when to look again; {@code null}: when {@link TargetDeliveries#release} is called
     */
    public static Answer held(String why, Duration recheck) {
        return new Answer(Kind.HELD, why, recheck);
    }
}
