package org.constancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fetches what is new in a mailbox, by its numbers; the mailbox itself stays as it is. Where the server has numbered its mails
 * afresh, all are looked at again, and those that are known are passed over.
 */
@ApplicationScoped
public class MailFetch {

    private static final Logger LOG = Logger.getLogger(MailFetch.class.getName());
    private static final int AT_A_TIME = 200;
    private static final int TRIES = 3;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailIntake intake;

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    /** Looks into it once, unless another node does. What goes wrong is kept with the mailbox and tried again. */
    void look(MailUrl url) {
        String name = url.shown();
        Mailbox known = mailboxes.claim(name);
        if (known == null) {
            return;
        }
        String problem = null;
        try {
            read(url, known);
        } catch (MessagingException e) {
            problem = MailboxProblem.words(e);
        } catch (RuntimeException e) {
            problem = "The mailbox could not be read: " + e.getMessage();
            LOG.log(Level.WARNING, e, () -> "The mailbox " + name + " could not be read");
        } finally {
            mailboxes.giveBack(name, problem);
        }
    }

    private void read(MailUrl url, Mailbox known) throws MessagingException {
        Session session = MailSessions.of(url);
        try (Store store = session.getStore("imap")) {
            store.connect(url.host(), url.port(), url.user(), url.password());
            try (Folder folder = store.getFolder(url.folder() == null ? "INBOX" : url.folder())) {
                folder.open(Folder.READ_ONLY);
                take(folder, (UIDFolder) folder, known);
            }
        }
    }

    private void take(Folder folder, UIDFolder numbers, Mailbox known) throws MessagingException {
        long validity = numbers.getUIDValidity();
        long last = validity == known.uidValidity() ? known.lastUid() : 0;
        Message[] found = numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile wanted = new FetchProfile();
        wanted.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(found, wanted);
        int taken = 0;
        for (Message each : found) {
            long uid = each == null ? 0 : numbers.getUID(each);
            if (uid > last && taken++ < AT_A_TIME) {
                take(known.name(), validity, uid, (MimeMessage) each);
            }
        }
    }

    /** A mail that cannot be fetched or kept is tried again; the third time it is passed over, so that no other waits for it. */
    private void take(String name, long validity, long uid, MimeMessage mail) throws MessagingException {
        String key = name + " " + validity + " " + uid;
        try (FetchedMail fetched = FetchedMail.of(mail)) {
            intake.take(name, validity, uid, fetched);
            failures.remove(key);
        } catch (MessagingException | IOException | RuntimeException e) {
            if (failures.merge(key, 1, Integer::sum) < TRIES) {
                throw new MessagingException("Mail " + uid + " could not be fetched: " + e.getMessage(), e);
            }
            LOG.log(Level.WARNING, e, () -> "Mail " + uid + " of " + name + " could not be kept");
            failures.remove(key);
            intake.passOver(name, validity, uid, MailboxProblem.why(e));
        }
    }
}
