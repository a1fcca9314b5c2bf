package org.constancy.roadmap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.constancy.kernel.Stored;

/** The way that a customer and we have before us: where he stands, what is next, and what helps. */
@Entity
@Table(name = "roadmap")
public class Roadmap extends Aggregate {

    static final Shape<Roadmap> SHAPE = Shape.own("roadmaps", "roadmap", Roadmap.class)
            .state("state", "StateChangeEvent")
            .linked(
                    Link.to("customer", "customer"),
                    Link.to("libraryItem", "libraryItem"),
                    Link.to("agreed.person", "individual"),
                    Link.to("agreed.interaction", "partyInteraction"),
                    Link.to("step.need", "need"),
                    Link.to("step.help", "productOffering", "libraryItem"));

    @Spine
    private String name;

    @Spine
    private String state;

    /** The last moment of the day or quarter of what is next. */
    @Spine
    private Instant nextDate;

    /** {@code null} while it is not known here whose it is. */
    private String customerId;

    RoadmapState state() {
        return RoadmapState.read(state);
    }

    ObjectNode document() {
        return document(SHAPE);
    }

    /** Keeps what is asked for in queries. */
    void understand(ObjectNode document) {
        customerId = Stored.bound(document.path("customer"));
    }
}
