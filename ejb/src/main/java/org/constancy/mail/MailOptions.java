package org.constancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How an administrator wants mail to be sent, beside where. */
@ApplicationScoped
public class MailOptions {

    private static final Pattern TOKEN = Pattern.compile("\\+([0-9a-f]{32})@");

    @Inject
    @ConfigProperty(name = "constancy.public.url")
    private Optional<String> publicUrl;

    @Inject
    @ConfigProperty(name = "constancy.mail.links")
    private Optional<String> links;

    @Inject
    @ConfigProperty(name = "constancy.mail.plus", defaultValue = "false")
    private boolean plus;

    @Inject
    @ConfigProperty(name = "constancy.mail.per.minute", defaultValue = "120")
    private int perMinute;

    /** Whether the sender's mailbox takes {@code care+token@...}, so that answers can name what they answer. */
    boolean plusAddresses() {
        return plus;
    }

    /** {@code care+token@nordlicht.example} */
    String plus(String address, String token) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + "+" + token + address.substring(at);
    }

    /** The token in such an address; {@code null} where there is none. */
    String token(String address) {
        Matcher found = TOKEN.matcher(address);
        return found.find() ? found.group(1) : null;
    }

    /** So many mails a minute to one domain, over all nodes; at least one. */
    int perMinute() {
        return Math.max(1, perMinute);
    }

    /** Whether others can reach us, so that they can unsubscribe. */
    boolean reachable() {
        return links.or(() -> publicUrl).isPresent();
    }

    /** The address of the page on which the holder of a mail says that he wants no more of them. */
    String unsubscribe(String token) {
        return links.or(() -> publicUrl).orElseThrow().replaceFirst("/+$", "") + "/unsubscribe/" + token;
    }
}
