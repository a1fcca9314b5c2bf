package org.constancy.administration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Changed;

/** Appends to the audit trail, in the transaction of the change: both are kept or neither. */
@ApplicationScoped
public class AuditWriter {

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Notes what the present caller did.
     *
     * @param action a word such as {@code create}
     * @param before what was there, {@code null} where nothing was; never with a secret in it
     * @param after what is there now, {@code null} where nothing is
     */
    public void write(String action, String resourceType, String resourceId, ObjectNode before, ObjectNode after) {
        entities.persist(new AuditEntry(Caller.current(), clock.instant(), action, resourceType, resourceId)
                .between(text(before), text(after)));
    }

    /** Every resource's store tells what it changed. */
    void keep(@Observes Changed change) {
        String action = change.action().name().toLowerCase(Locale.ROOT);
        entities.persist(new AuditEntry(change.caller(), change.at(), action, change.resource(), change.id())
                .between(change.before(), change.after()));
    }

    private static String text(ObjectNode body) {
        return body == null ? null : body.toString();
    }
}
