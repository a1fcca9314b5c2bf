package org.constancy.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/**
 * TMF681 communication message: something that we send, by whichever medium, to one or many. Its state says how far all of it
 * is; what became of it at each receiver is a {@link Recipient}. It is never contact: only an answer to it is.
 */
@Entity
@Table(name = "communication_message")
public class Message extends Aggregate {

    static final Shape<Message> SHAPE = Shape.of(
                    "TMF681", "communicationManagement/v4", "communicationMessage", Message.class)
            .state("state", "StateChangeEvent")
            .named("subject")
            .linked(Link.toParty("receiver.party"), Link.toParty("sender.party"));

    @Spine
    private String subject;

    @Spine
    private String messageType;

    @Spine
    private String purpose;

    @Spine
    private String state;

    @Spine
    private String stateReason;

    @Spine
    private Instant scheduledSendTime;

    @Spine
    private Instant sendTime;

    @Spine
    private Instant sendTimeComplete;

    @Spine
    private Long tryTimes;

    private Instant at;

    /** Whether a member of staff wrote it, and no campaign, timer or other system. */
    private boolean byHand;

    /** For whom it is from now on; {@code null} while this change leaves that as it was. */
    @Transient
    private List<Recipient> planned;

    /** Whether this change is that it has gone out, or that it came back. */
    @Transient
    private boolean turned;

    MessageState state() {
        return MessageState.read(state);
    }

    /** When it went out, else when it shall, else when it was written. */
    Instant at() {
        return at;
    }

    /** When it may go out at the earliest; {@code null} is at once. */
    Instant scheduled() {
        return scheduledSendTime;
    }

    /** How often to try at most; {@code null} leaves it to us. */
    Long tries() {
        return tryTimes;
    }

    /** Whom this change wants it sent to, {@code null} where it says nothing new. */
    List<Recipient> planned() {
        return planned;
    }

    void plan(List<Recipient> recipients) {
        planned = recipients;
    }

    boolean turned() {
        return turned;
    }

    boolean byHand() {
        return byHand;
    }

    /** It is new. */
    void writtenBy(Caller author) {
        byHand = author.kind() == Caller.Kind.STAFF;
    }

    /** @param before its state until now, {@code null} where it is new */
    void moves(MessageState before, MessageState to) {
        turned = (before == MessageState.COMPLETED) != (to == MessageState.COMPLETED);
    }

    /** Sets its place in time. */
    void place(JsonNode document) {
        at = Stream.of("sendTimeComplete", "sendTime", "scheduledSendTime")
                .map(each -> document.path(each).textValue())
                .filter(Objects::nonNull)
                .map(Dates::instant)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(createdAt());
    }

    ObjectNode document() {
        return document(SHAPE);
    }
}
