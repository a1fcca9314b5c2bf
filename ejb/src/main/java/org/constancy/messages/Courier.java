package org.constancy.messages;

import java.util.Set;
import org.constancy.customers.Medium;

/** Takes messages of some media to the delivery engine's carrier of the same kind: a CDI bean, found by the medium. */
public interface Courier {

    Set<Medium> media();

    /** The kind of its {@link org.constancy.integration.delivery.Carrier}. */
    String kind();

    /** What a slow recipient hurts alone: a mail domain, a gateway. */
    String target(Recipient to);

    /** It is not to go out any more: what was made ready for it may go. */
    default void stopped(Recipient to) {}

    /** Whether it is set up; else messages wait, and say so. */
    boolean ready();
}
