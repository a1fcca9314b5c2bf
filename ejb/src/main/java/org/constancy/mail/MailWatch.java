package org.constancy.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks into the mailboxes of {@code CONSTANCY_IMAP_URL} (several, with blanks between them) every {@code CONSTANCY_MAIL_EVERY}. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWatch {

    private static final Logger LOG = Logger.getLogger(MailWatch.class.getName());

    @Inject
    @ConfigProperty(name = "constancy.imap.url")
    private Optional<String> urls;

    @Inject
    @ConfigProperty(name = "constancy.mail.every", defaultValue = "PT30S")
    private Duration every;

    @Inject
    private MailFetch fetch;

    @Resource
    private TimerService timers;

    private final List<MailUrl> boxes = new ArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @PostConstruct
    void begin() {
        for (String url : urls.orElse("").strip().split("\\s+")) {
            try {
                if (!url.isEmpty()) {
                    boxes.add(MailUrl.parse(url));
                }
            } catch (IllegalArgumentException e) {
                LOG.log(Level.WARNING, "A mailbox cannot be read: {0}", e.getMessage());
            }
        }
        if (!boxes.isEmpty()) {
            timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                boxes.forEach(each -> Caller.system("mail").run(() -> fetch.look(each)));
            } finally {
                busy.set(false);
            }
        }
    }
}
