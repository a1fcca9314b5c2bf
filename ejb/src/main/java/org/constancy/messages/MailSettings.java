package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an administrator says about mail. */
@ApplicationScoped
public class MailSettings {

    /** Behind the {@code @} of mail ids while no sender is set; reserved, so it is nobody's (RFC 2606). */
    private static final String NOBODYS = "constancy.invalid";

    @Inject
    @ConfigProperty(name = "constancy.mail.from")
    private Optional<String> from;

    /** The domain of our mail ids: the sender's. */
    String domain() {
        return from.map(MailAddress::of).map(MailAddress::host).orElse(NOBODYS);
    }
}
