package org.constancy.listening;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;

/** Counts every two minutes what was answered, so that nobody waits for it where there are very many needs. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShareCount {

    private static final Logger LOG = Logger.getLogger(ShareCount.class.getName());

    @Inject
    private AnsweredNeeds answered;

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    void count() {
        try {
            Caller.system("answered needs").run(answered::count);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What was answered could not be counted; it is tried again in two minutes", e);
        }
    }
}
