package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * As whom we write: {@code CONSTANCY_MAIL_FROM}, an address with or without a name before it: {@code Nordlicht <care@nordlicht.example>}.
 */
@ApplicationScoped
public class Sender {

    private static final Pattern NAMED = Pattern.compile("\\s*([^<>\\p{Cntrl}]*)<([^<>]*)>\\s*");

    /** Behind the {@code @} of mail ids while no sender is set; reserved, so it is nobody's (RFC 2606). */
    private static final String NOBODYS = "constancy.invalid";

    @Inject
    @ConfigProperty(name = "constancy.mail.from")
    private Optional<String> from;

    /** The address; {@code null} while none is set. */
    public String address() {
        return from.map(each -> MailAddress.of(NAMED.matcher(each).replaceFirst("$2")))
                .orElse(null);
    }

    /** The name before it; {@code null} where there is none. */
    public String name() {
        Matcher named = NAMED.matcher(from.orElse(""));
        String name = named.matches() ? named.group(1).replace("\"", "").strip() : "";
        return name.isEmpty() ? null : name;
    }

    /** The domain of our mail ids. */
    public String domain() {
        return address() == null ? NOBODYS : MailAddress.host(address());
    }
}
