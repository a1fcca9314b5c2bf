package org.constancy.integration.hub;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds events that nobody was woken for: after a process died, and when the first subscription was made on another node. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FanOutTimer {

    @Inject
    private FanOut fanOut;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        fanOut.look();
    }
}
