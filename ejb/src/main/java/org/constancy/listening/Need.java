package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.constancy.kernel.Stored;

/** What a customer needs, in his own words, and what became of it. */
@Entity
@Table(name = "need")
public class Need extends Aggregate {

    /** What may answer a need. */
    private static final String[] ANSWERS = {"productOffering", "libraryItem"};

    static final Shape<Need> SHAPE = Shape.own("needs", "need", Need.class)
            .state("state", "StateChangeEvent")
            .named("words")
            .linked(
                    Link.to("customer", "customer"),
                    Link.to("person", "individual"),
                    Link.to("interaction", "partyInteraction"),
                    Link.to("alsoVoiced.customer", "customer"),
                    Link.to("alsoVoiced.person", "individual"),
                    Link.to("alsoVoiced.interaction", "partyInteraction"),
                    Link.to("answeredBy", ANSWERS),
                    Link.to("confirmation.person", "individual"),
                    Link.to("confirmation.interaction", "partyInteraction"),
                    Link.to("mergedInto", "need"));

    @Spine
    @Column(length = Words.LONGEST)
    private String words;

    @Spine
    private String state;

    @Spine
    private String accountable;

    @Spine
    private Instant heardDate;

    @Spine
    private Instant dueDate;

    @Spine
    private Instant answeredDate;

    @Spine
    private Long handOvers;

    /** Whose it was first; {@code null} while that is not known here. */
    private String customerId;

    /** The interaction in which it was first heard, {@code null} where it was written down by itself. */
    private String heardIn;

    NeedState state() {
        return NeedState.read(state);
    }

    Instant answeredDate() {
        return answeredDate;
    }

    ObjectNode document() {
        return document(SHAPE);
    }

    /** Keeps what is asked for in queries. */
    void understand(JsonNode document) {
        customerId = Stored.bound(document.path("customer"));
        heardIn = document.path("interaction").path("id").textValue();
    }

    Kept kept() {
        ObjectNode document = document();
        boolean untouched = state() == NeedState.HEARD
                && Course.isAtItsBeginning(document)
                && Stream.of("understanding", "answer", "answeredBy", "alsoVoiced")
                        .noneMatch(document::hasNonNull);
        return new Kept(id(), customerId, words, untouched, deleted());
    }

    /** As it is shown beside a customer. */
    OpenNeed shown(Instant talkDueAt) {
        return new OpenNeed(id(), words, state(), accountable, heardDate, dueDate, talkDueAt);
    }
}
