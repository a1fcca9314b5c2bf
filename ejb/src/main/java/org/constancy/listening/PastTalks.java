package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
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

    /**
     * Reads some.
     *
     * @return whether there are more
     */
    public boolean read() {
        ListeningProgress progress =
                em.find(ListeningProgress.class, ListeningProgress.INTERACTIONS, LockModeType.PESSIMISTIC_WRITE);
        if (progress.finished()) {
            return false;
        }
        Query next = new Query(List.of(), List.of(), 0, BATCH, progress.doneUntil());
        Page<Stored> page = targets.store("partyInteraction").page(next);
        for (Stored talk : page.rows()) {
            if (Talk.concerns(talk.tail())) {
                ObjectNode document = talk.document();
                hearing.catchUp(talk.id(), document);
            }
        }
        progress.advance(page.next(), clock.instant());
        return !progress.finished();
    }
}
