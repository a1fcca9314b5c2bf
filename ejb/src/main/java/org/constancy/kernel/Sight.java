package org.constancy.kernel;

/**
 * Whom a caller, who may read resources of a kind, does not see all of them: one predicate for get, list, count and change.
 * What one may not see is not there (404). A room has one for each kind that needs it, as a CDI bean.
 */
public interface Sight {

    /** The kind: {@code partyInteraction}. */
    String resource();

    /** Narrows what the present caller sees; the table is {@code t}. */
    void narrow(Where where);
}
