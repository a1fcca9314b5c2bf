package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.constancy.kernel.Stored;

/** What somebody of us promised a customer, until when, and whether it was kept. */
@Entity
@Table(name = "promise")
public class Promise extends Aggregate {

    static final Shape<Promise> SHAPE = Shape.own("promises", "promise", Promise.class)
            .state("state", "StateChangeEvent")
            .named("words")
            .linked(
                    Link.to("customer", "customer"),
                    Link.to("person", "individual"),
                    Link.to("interaction", "partyInteraction"),
                    Link.to("agreement", "agreement"),
                    Link.to("release.person", "individual"),
                    Link.to("release.interaction", "partyInteraction"));

    @Spine
    @Column(length = Words.LONGEST)
    private String words;

    @Spine
    private String state;

    @Spine
    private String accountable;

    @Spine
    private Instant promisedDate;

    @Spine
    private Instant dueDate;

    @Spine
    private Instant settledDate;

    @Spine
    private Long handOvers;

    /** To whom; {@code null} while that is not known here. */
    private String customerId;

    private String agreementId;

    /** The interaction in which it was made, {@code null} where it was written down by itself. */
    private String heardIn;

    PromiseState state() {
        return PromiseState.read(state);
    }

    /** Keeps what is asked for in queries. */
    void understand(JsonNode document) {
        customerId = Stored.bound(document.path("customer"));
        agreementId = Stored.bound(document.path("agreement"));
        heardIn = document.path("interaction").path("id").textValue();
    }

    Kept kept() {
        boolean untouched = state() == PromiseState.OPEN && Course.isAtItsBeginning(document(SHAPE));
        return new Kept(id(), customerId, words, untouched, deleted());
    }

    /** As it is shown beside a customer. */
    OpenPromise shown() {
        return new OpenPromise(id(), customerId, words, state(), accountable, dueDate, settledDate);
    }
}
