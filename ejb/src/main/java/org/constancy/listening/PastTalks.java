package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.kernel.Targets;

/**
 * Reads the interactions that were there before this room was, some at a time. What came of them and how far it has come are
 * kept in one transaction, with the row locked: of two nodes one waits, and after a restart it goes on there.
 */
@Stateless
public class PastTalks {

    /** One a transaction: whoever works out anew how we stand with its customers waits for it. */
    private static final int BATCH = 1;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Targets targets;

    @Inject
    private Hearing hearing;

    @Inject
    private Clock clock;

    /** Whether there are some left to read. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean more() {
        return !em.find(ListeningProgress.class, ListeningProgress.INTERACTIONS).finished();
    }

    /**
     * Reads some, in a transaction of its own: the server gives one to a timer's method whatever its class says, and all that
     * is locked in it would wait for the last talk.
     *
     * @param hear else it is passed over
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void read(boolean hear) {
        ListeningProgress progress =
                em.find(ListeningProgress.class, ListeningProgress.INTERACTIONS, LockModeType.PESSIMISTIC_WRITE);
        if (progress.finished()) {
            return;
        }
        Query next = new Query(List.of(), List.of(), 0, BATCH, progress.doneUntil());
        Page<Stored> page = targets.store("partyInteraction").page(next);
        for (Stored talk : page.rows()) {
            if (hear && Talk.concerns(talk.tail())) {
                ObjectNode document = talk.document();
                hearing.catchUp(talk.id(), document);
            }
        }
        progress.advance(page.next(), clock.instant());
    }
}
