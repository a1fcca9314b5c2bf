package org.constancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.customers.Individuals;
import org.constancy.messages.Correspondence;
import org.constancy.messages.Recipient;

/** Whose a mail that came in is. Works inside the transaction of the caller and asks nobody for permission. */
@ApplicationScoped
public class Correspondents {

    @Inject
    private Correspondence correspondence;

    @Inject
    private Individuals individuals;

    @Inject
    private MailOptions options;

    /** The message to somebody that a mail answers, {@code null} where it answers none. */
    Recipient answered(ReceivedMail mail) {
        Recipient named = mail.plusAddresses().stream()
                .map(options::token)
                .filter(each -> each != null)
                .map(correspondence::byToken)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return named == null ? correspondence.byMailId(mail.answers()) : named;
    }

    /** The one person who has this address; {@code null} where nobody, or more than one, has. */
    String person(String address) {
        if (address == null) {
            return null;
        }
        List<String> known = individuals.withMail(address);
        List<String> found = known.isEmpty() ? correspondence.personsAt(address) : known;
        return found.size() == 1 ? found.get(0) : null;
    }
}
