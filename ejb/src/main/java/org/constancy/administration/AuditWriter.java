package org.constancy.administration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Changed;
import org.constancy.kernel.NewRow;
import org.constancy.kernel.Statements;
import org.constancy.kernel.Trace;

/** Appends to the audit trail, in the transaction of the change: both are kept or neither. */
@ApplicationScoped
public class AuditWriter implements Trace {

    @Inject
    private Statements statements;

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
        AuditEntry entry = new AuditEntry(Caller.current(), clock.instant(), action, resourceType, resourceId);
        statements.insert(List.of(entry.between(text(before), text(after)).row()));
    }

    /** Every resource's store tells what it changed; of what only some may see stays who did it and when. */
    @Override
    public NewRow of(Changed change) {
        String action = change.action().name().toLowerCase(Locale.ROOT);
        AuditEntry entry = new AuditEntry(change.caller(), change.at(), action, change.resource(), change.id());
        return change.hidden()
                ? entry.row()
                : entry.between(change.before(), change.after()).row();
    }

    private static String text(ObjectNode body) {
        return body == null ? null : body.toString();
    }
}
