package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** An interaction as one customer's: when it was, and whether both sides spoke. */
@Entity
@Table(name = "interaction_customer")
@IdClass(Contact.Key.class)
public class Contact {

    /** Which interaction, whose. A class and not a record: Hibernate fills it. */
    public static class Key implements Serializable {

        private String interactionId;
        private String customerId;

        protected Key() {}

        Key(String interactionId, String customerId) {
            this.interactionId = interactionId;
            this.customerId = customerId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && interactionId.equals(key.interactionId)
                    && customerId.equals(key.customerId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(interactionId, customerId);
        }
    }

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

    /** Follows its interaction; one that is dated ahead counts from its day on. */
    void follow(Interaction interaction, Instant now) {
        at = interaction.at();
        twoWay = interaction.twoWay() && !at.isBefore(EARLIEST);
        ahead = at.isAfter(now);
        roles = interaction.roles();
    }
}
