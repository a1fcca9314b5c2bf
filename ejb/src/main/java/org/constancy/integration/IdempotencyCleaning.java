package org.constancy.integration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;

/** Forgets idempotency keys when their day is over. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotencyCleaning {

    @Inject
    private IdempotentRequests requests;

    @Inject
    private Chores chores;

    private final Chore chore = new Chore(
            IdempotencyCleaning.class, "Old idempotency keys were not forgotten; it is tried again in an hour");

    @Schedule(hour = "*", minute = "7", persistent = false)
    void clean() {
        chores.run(chore, requests::forgetOld);
    }
}
