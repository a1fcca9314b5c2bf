package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.constancy.customers.Affiliations;
import org.constancy.customers.Party;
import org.constancy.customers.Written;

/**
 * Whose a message is: of every customer that a receiver is, or belongs to. That is settled when it is written, as it is for
 * interactions. Works inside the transaction of the caller.
 */
@ApplicationScoped
public class Readers {

    private static final String LASTLY =
            "select max(m.createdAt) from MessageCustomer c, Message m where m.id = c.messageId"
                    + " and c.customerId = ?1 and m.state = ?2 and m.byHand = true";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Event<Written> rooms;

    /** In place of the customers that a message had. */
    void replace(Message message, Set<Party> parties) {
        forget(message.id());
        affiliations
                .belongTo(parties)
                .forEach(each -> em.persist(new MessageCustomer(message.id(), each, message.at())));
    }

    /** The message has another place in time. */
    void move(Message message) {
        of(message.id()).forEach(each -> each.moves(message.at()));
    }

    /** Tells the rooms of a message by hand that has gone out, or came back. */
    void tell(String messageId) {
        of(messageId).stream()
                .map(MessageCustomer::customerId)
                .sorted()
                .forEach(each -> rooms.fire(new Written(each, () -> lastly(each))));
    }

    private Instant lastly(String customerId) {
        return em.createQuery(LASTLY, Instant.class)
                .setParameter(1, customerId)
                .setParameter(2, MessageState.COMPLETED.word())
                .getSingleResult();
    }

    void forget(String messageId) {
        of(messageId).forEach(em::remove);
        em.flush();
    }

    private List<MessageCustomer> of(String messageId) {
        return em.createQuery("select m from MessageCustomer m where m.messageId = ?1", MessageCustomer.class)
                .setParameter(1, messageId)
                .getResultList();
    }
}
