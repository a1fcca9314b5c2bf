package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.constancy.kernel.NewRow;

/** An interaction as one customer's: when it was, and whether both sides spoke. */
@Entity
@Table(name = "interaction_customer")
@IdClass(Contact.Key.class)
public class Contact {

    /** Which interaction, whose. */
    record Key(String interactionId, String customerId) implements Serializable {}

    private static final String INTO = "interaction_customer (interaction_id, customer_id, at, two_way, ahead, roles)";

    /** What is dated earlier is kept, and moves no clock: nobody meant that day. */
    private static final Instant EARLIEST = Instant.EPOCH;

    @Id
    @Column(name = "interaction_id")
    private String interactionId;

    @Id
    @Column(name = "customer_id")
    private String customerId;

    private Instant at;
    private boolean twoWay;
    private boolean ahead;

    /** What those with whom we talked are at the customer: in lower case, with commas between; {@code null} for none. */
    @Column(length = 400)
    private String roles;

    protected Contact() {}

    Contact(String interactionId, String customerId) {
        this.interactionId = interactionId;
        this.customerId = customerId;
    }

    String customerId() {
        return customerId;
    }

    /** Whether it is dated ahead, and so counts only from its day on. */
    boolean ahead() {
        return ahead;
    }

    /** When both sides spoke, where that has come to pass; else {@code null}. */
    Instant talk() {
        return twoWay && !ahead ? at : null;
    }

    NewRow row() {
        return NewRow.of(INTO, interactionId, customerId, at, twoWay, ahead, roles);
    }

    /**
     * Follows its interaction; one that is dated ahead counts from its day on.
     *
     * @param rolesThere what those who took part are at the customer, see {@link Participants}
     */
    void follow(Interaction interaction, String rolesThere, Instant now) {
        at = interaction.at();
        twoWay = interaction.twoWay() && !at.isBefore(EARLIEST);
        ahead = at.isAfter(now);
        roles = rolesThere;
    }
}
