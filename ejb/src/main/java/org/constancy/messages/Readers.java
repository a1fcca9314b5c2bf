package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.constancy.customers.Affiliations;
import org.constancy.customers.Party;

/**
 * Whose a message is: of every customer that a receiver is, or belongs to. That is settled when it is written, as it is for
 * interactions. Works inside the transaction of the caller.
 */
@ApplicationScoped
public class Readers {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Affiliations affiliations;

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
