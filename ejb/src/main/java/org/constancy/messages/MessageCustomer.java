package org.constancy.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a message went, or is to go, to a customer or one of its people. */
@Entity
@Table(name = "message_customer")
@IdClass(MessageCustomer.Key.class)
public class MessageCustomer {

    /** Which message, whose. */
    record Key(String messageId, String customerId) implements Serializable {}

    @Id
    @Column(name = "message_id")
    private String messageId;

    @Id
    @Column(name = "customer_id")
    private String customerId;

    private Instant at;

    protected MessageCustomer() {}

    MessageCustomer(String messageId, String customerId, Instant at) {
        this.messageId = messageId;
        this.customerId = customerId;
        this.at = at;
    }

    String customerId() {
        return customerId;
    }

    void moves(Instant to) {
        at = to;
    }
}
