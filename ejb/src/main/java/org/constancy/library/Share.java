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
                    Link.to("need", "need"),
                    Link.to("message", "communicationMessage"));

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

    /** {@code null} where it was not sent by us. */
    private String messageId;

    String itemId() {
        return itemId;
    }

    String personId() {
        return personId;
    }

    /** Keeps what is asked for in queries. */
    void understand(JsonNode document) {
        itemId = Stored.bound(document.path("libraryItem"));
        customerId = Stored.bound(document.path("customer"));
        personId = Stored.bound(document.path("person"));
        messageId = Stored.bound(document.path("message"));
    }

    /** As it is shown beside an item or a customer. */
    Held shown() {
        return new Held(
                id(),
                itemId,
                name,
                version,
                customerId,
                personId,
                channel,
                messageId,
                sharedDate,
                sharedBy,
                helped,
                toldDate);
    }
}
