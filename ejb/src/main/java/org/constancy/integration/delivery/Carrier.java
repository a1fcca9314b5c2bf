package org.constancy.integration.delivery;

import java.time.Duration;

/**
 * Carries deliveries of one kind: a CDI bean, found by its kind. It is called on a thread of its own, without a transaction, on
 * behalf of {@code Caller.system(kind)}; the same delivery may come again after its process has died, so what it does should
 * bear that (the same message id, the same event id).
 */
public interface Carrier {

    /** {@code hub}, {@code mail}: what {@link Deliveries#enqueue} was given. */
    String kind();

    /** One try, within {@link #longestTry}. What it throws counts as {@link Answer#again}, and is logged. */
    Answer carry(Delivery delivery) throws Exception;

    /**
     * Called in the transaction that writes the outcome down, before the engine locks its rows. What {@link #settled} will lock is
     * locked here, for rooms lock what is theirs before they ask the engine for anything.
     */
    default void settling(Delivery delivery, Answer answer) {}

    /**
     * Called in the transaction that writes the outcome down: what a room changes here stands or falls with it. The delivery
     * tells its new state.
     */
    default void settled(Delivery delivery, Answer answer) {}

    /** A target as an administrator knows it. */
    default String shown(String target) {
        return target;
    }

    /** When what failed is tried again. */
    default Schedule schedule() {
        return Schedule.STANDARD;
    }

    /** So many threads at once work for one target, over all nodes. */
    default int workersPerTarget() {
        return 2;
    }

    /**
     * So many deliveries are claimed at once, and their outcomes written down together, within about a second: quicker, but when
     * the process dies in between, those that went out go out again.
     */
    default int together() {
        return 1;
    }

    /** A try that lasts longer is interrupted. */
    default Duration longestTry() {
        return Duration.ofSeconds(15);
    }
}
