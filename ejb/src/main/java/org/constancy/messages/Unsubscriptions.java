package org.constancy.messages;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.constancy.customers.ConsentWord;
import org.constancy.customers.Consents;
import org.constancy.customers.Individuals;
import org.constancy.customers.LegalBasis;
import org.constancy.customers.Purpose;

/** The link in a message by which whoever holds it says that he wants no more of its kind, without an account (RFC 8058). */
@Stateless
public class Unsubscriptions {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Consents consents;

    @Inject
    private Individuals individuals;

    /** What the messages are for that a link is about; {@code null} where the link is none of ours. */
    public Purpose purpose(String token) {
        Recipient to = of(token, LockModeType.NONE);
        return to == null ? null : to.purpose();
    }

    /**
     * Withdraws the consent, once, however often the link is used, and by how many at the same moment.
     *
     * @return what is not sent any more, or {@code null}
     */
    public Purpose unsubscribe(String token) {
        Recipient to = of(token, LockModeType.PESSIMISTIC_WRITE);
        if (to == null) {
            return null;
        }
        to.unsubscribed(clock.instant());
        if (isHere(to) && !Boolean.FALSE.equals(consents.wants(to.personId(), to.purpose(), to.medium()))) {
            String source = "the link in message " + to.messageId();
            consents.recordOwn(
                    new ConsentWord(to.personId(), to.purpose(), to.medium(), false, LegalBasis.CONSENT, source, null));
        }
        return to.purpose();
    }

    /** Who is not here any more gets nothing any more, and needs no word. */
    private boolean isHere(Recipient to) {
        return !individuals.contacts(List.of(to.personId())).isEmpty();
    }

    private Recipient of(String token, LockModeType lock) {
        return em.createQuery("select r from Recipient r where r.token = ?1", Recipient.class)
                .setParameter(1, token)
                .setLockMode(lock)
                .getResultStream()
                .filter(each -> each.personId() != null && each.purpose().needsConsent())
                .findFirst()
                .orElse(null);
    }
}
