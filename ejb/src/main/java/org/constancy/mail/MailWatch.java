package org.constancy.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.constancy.kernel.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks into the mailboxes of {@code CONSTANCY_IMAP_URL} (several, with blanks between them) every {@code CONSTANCY_MAIL_EVERY}. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWatch {

    @Inject
    private MailboxSettings settings;

    @Inject
    @ConfigProperty(name = "constancy.mail.every", defaultValue = "PT30S")
    private Duration every;

    @Inject
    private MailFetch fetch;

    @Resource
    private TimerService timers;

    @Resource
    private SessionContext self;

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    @PostConstruct
    void begin() {
        if (!settings.all().isEmpty()) {
            timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig(null, false));
        }
    }

    /** Each on a thread of its own: a server that hangs keeps no other mailbox waiting. */
    @Timeout
    void look() {
        settings.all().forEach(self.getBusinessObject(MailWatch.class)::look);
    }

    /** Looks into one, unless somebody is just doing so. Returns at once. */
    @Asynchronous
    public void look(MailUrl box) {
        if (busy.add(box.shown())) {
            try {
                Caller.system("mail").run(() -> fetch.look(box));
            } finally {
                busy.remove(box.shown());
            }
        }
    }
}
