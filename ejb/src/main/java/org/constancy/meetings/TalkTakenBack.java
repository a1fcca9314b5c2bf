package org.constancy.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.constancy.kernel.Changed;

/** A talk that is taken back was not held: its meeting is a plan again, in the same transaction. */
@ApplicationScoped
public class TalkTakenBack {

    @Inject
    private Meetings meetings;

    void follow(@Observes Changed change) {
        if (change.action() == Changed.Action.DELETE && change.resource().equals("partyInteraction")) {
            meetings.takenBack(change.id());
        }
    }
}
