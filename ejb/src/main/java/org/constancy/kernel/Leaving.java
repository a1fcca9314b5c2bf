package org.constancy.kernel;

/**
 * A CDI event, fired inside the transaction of a deletion, before anybody asks who refers to the resource: a room that derived
 * something from it alone lets go of it here. What then still refers to it keeps it.
 *
 * @param resource the resource's name: {@code partyInteraction}
 */
public record Leaving(String resource, String id) {}
