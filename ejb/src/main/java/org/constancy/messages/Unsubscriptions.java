package org.constancy.messages;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.constancy.customers.ConsentWord;
import org.constancy.customers.Consents;
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

    /** What the messages are for that a link is about; {@code null} where the link is none of ours. */
    public Purpose purpose(String token) {
        Recipient to = of(token);
        return to == null ? null : to.purpose();
    }

    /** Withdraws the consent, once, however often the link is used. @return what is not sent any more, or {@code null} */
    public Purpose unsubscribe(String token) {
        Recipient to = of(token);
        if (to == null) {
            return null;
        }
        to.unsubscribed(clock.instant());
        Boolean wants = consents.wants(to.personId(), to.purpose(), to.medium());
        if (!Boolean.FALSE.equals(wants)) {
            String source = "the link in message " + to.messageId();
            consents.recordOwn(
                    new ConsentWord(to.personId(), to.purpose(), to.medium(), false, LegalBasis.CONSENT, source, null));
        }
        return to.purpose();
    }

    private Recipient of(String token) {
        return em.createQuery("select r from Recipient r where r.token = ?1", Recipient.class)
                .setParameter(1, token)
                .getResultStream()
                .filter(each -> each.personId() != null && each.purpose().needsConsent())
                .findFirst()
                .orElse(null);
    }
}
