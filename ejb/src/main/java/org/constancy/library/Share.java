package org.constancy.library;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.constancy.kernel.Stored;

/** That somebody of a customer was given an item, in which version, and whether it helped. */
@Entity
@Table(name = "library_share")
public class Share extends Aggregate {

    static final Shape<Share> SHAPE = Shape.own("shares", "share", Share.class)
            .state("helped", "StateChangeEvent")
            .linked(
                    Link.to("libraryItem", "libraryItem"),
                    Link.to("person", "individual"),
                    Link.to("customer", "customer"),
                    Link.to("need", "need"));

    @Spine
    private String name;

    @Spine
    private String version;

    @Spine
    private String channel;

    @Spine
    private Instant sharedDate;

    @Spine
    private String sharedBy;

    @Spine
    private Boolean helped;

    @Spine
    private Instant toldDate;

    private String itemId;

    private String customerId;

    private String personId;

    /** Keeps what is asked for in queries. */
    void understand(JsonNode document) {
        itemId = bound(document.path("libraryItem"));
        customerId = bound(document.path("customer"));
        personId = bound(document.path("person"));
    }

    /** As it is shown beside an item or a customer. */
    Held shown() {
        return new Held(
                id(), itemId, name, version, customerId, personId, channel, sharedDate, sharedBy, helped, toldDate);
    }

    /** The id of the resource of ours that a reference is bound to; {@code null} while it is unbound. */
    static String bound(JsonNode reference) {
        boolean ours = reference.path("href").asText().startsWith(Stored.HERE);
        return ours ? reference.path("id").textValue() : null;
    }
}
