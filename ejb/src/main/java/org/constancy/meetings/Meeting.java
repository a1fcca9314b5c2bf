package org.constancy.meetings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.constancy.kernel.Stored;

/** A talk that is planned: when, how long, where, about what, and what those who are invited have answered. */
@Entity
@Table(name = "meeting")
public class Meeting extends Aggregate {

    static final Shape<Meeting> SHAPE = Shape.own("meetings", "meeting", Meeting.class)
            .state("state", "StateChangeEvent")
            .linked(
                    Link.to("customer", "customer"),
                    Link.to("agreement", "agreement"),
                    Link.to("participant.person", "individual"));

    @Spine
    private String name;

    @Spine
    private String state;

    @Spine
    private String organizer;

    @Spine
    private Instant startDateTime;

    /** {@code null} while it is not known here whose it is. */
    private String customerId;

    /** Somebody declined, or asks for another time. */
    private boolean unsettled;

    /** The interaction that was logged of it, by which it is found when that is taken back; {@code null} while it is not held. */
    private String heldBy;

    /** What was logged of it is taken back: the one way out of being held. */
    @Transient
    private boolean plannedAgain;

    /** What this change wants sent. */
    @Transient
    private List<Invitation> invitations = List.of();

    List<Invitation> invitations() {
        return invitations;
    }

    MeetingState state() {
        return MeetingState.read(state);
    }

    ObjectNode document() {
        return document(SHAPE);
    }

    /** The next change may make a plan of a meeting that was held. */
    void planAgain() {
        plannedAgain = true;
    }

    /** What a change is held against. */
    ObjectNode asBefore(ObjectNode before) {
        return plannedAgain ? before.deepCopy().put("state", MeetingState.PLANNED.word()) : before;
    }

    /** Keeps what is asked for in queries, and what is to be sent once it is written. */
    void understand(ObjectNode document, List<Invitation> toSend) {
        customerId = Stored.bound(document.path("customer"));
        boolean held = MeetingState.read(document.path("state").asText()) == MeetingState.HELD;
        String logged = document.path("interaction").asText();
        heldBy = held && logged.matches("[A-Za-z0-9._:~-]{1,100}") ? logged : null;
        plannedAgain = false;
        unsettled = MeetingState.read(document.path("state").asText()) == MeetingState.PLANNED
                && Participants.of(document).stream()
                        .anyMatch(each -> each.answer().unsettles());
        invitations = toSend;
    }
}
