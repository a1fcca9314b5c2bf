package org.constancy.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailboxes of {@code CONSTANCY_IMAP_URL}: several, with blanks between them. */
@ApplicationScoped
public class MailboxSettings {

    private static final Logger LOG = Logger.getLogger(MailboxSettings.class.getName());

    @Inject
    @ConfigProperty(name = "constancy.imap.url")
    private Optional<String> urls;

    private final List<MailUrl> boxes = new ArrayList<>();

    @PostConstruct
    void read() {
        for (String url : urls.orElse("").strip().split("\\s+")) {
            try {
                if (!url.isEmpty()) {
                    boxes.add(MailUrl.parse(url));
                }
            } catch (IllegalArgumentException e) {
                LOG.log(Level.WARNING, "A mailbox cannot be read: {0}", e.getMessage());
            }
        }
    }

    List<MailUrl> all() {
        return List.copyOf(boxes);
    }
}
