package org.constancy.kernel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Does the chores of timers, outside any transaction: the server gives one to a timer's method whatever its class says, and all that
 * the stores do in it would be undone together when one of many fails.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Chores {

    /** Does a chore once; throws nothing. */
    public void run(Chore chore, Runnable work) {
        chore.run(work);
    }
}
