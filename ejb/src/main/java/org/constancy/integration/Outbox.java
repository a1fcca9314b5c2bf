package org.constancy.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.constancy.integration.hub.FanOut;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Ids;
import org.constancy.kernel.NewRow;
import org.constancy.kernel.Trace;

/**
 * Keeps what happened to a resource, in the transaction of the change, to be told to those who subscribe (RULES 27). Where there
 * is none, nothing more is ever done with it.
 */
@ApplicationScoped
public class Outbox implements Trace {

    private static final int FORMAT = 1;
    private static final String EVENT =
            "event (id, sequence, resource_type, resource_id, event_type, occurred_at, correlation_id, format, body, pending)";
    private static final String PENDING = "exists (select 1 from subscription s where s.state <> 'DISABLED')";

    @Inject
    private FanOut fanOut;

    @Override
    public NewRow of(Changed change) {
        if (change.hidden()) {
            return null;
        }
        fanOut.afterCommit();
        return NewRow.of(
                        EVENT,
                        Ids.next(),
                        change.sequence(),
                        change.resource(),
                        change.id(),
                        change.eventType(),
                        change.at(),
                        change.caller().requestId(),
                        FORMAT,
                        change.body())
                .with(PENDING);
    }
}
