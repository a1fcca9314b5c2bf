package org.constancy.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.constancy.kernel.Refusal;

/** Mail that came in some time ago, and not by a mailbox of ours: that of the sample provider. Asks nobody for permission. */
@Stateless
public class PastMail {

    private static final String NO_MAILBOX = "sample provider";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** It waits for somebody to say whose it is, as any other. @param at when it came, at the latest now */
    public void waits(MimeMessage mail, Instant at) {
        byte[] original = bytes(mail);
        Instant now = clock.instant();
        Instant came = at.isAfter(now) ? now : at;
        ReceivedMail read = MailReader.read(mail, came, original.length);
        InboundMail kept = new InboundMail(NO_MAILBOX, 0, number(), read, came);
        em.persist(kept);
        em.flush();
        em.persist(new InboundMailPart(kept.id(), 0, original));
    }

    private long number() {
        return 1
                + em.createQuery("select count(m) from InboundMail m where m.mailbox = ?1", Long.class)
                        .setParameter(1, NO_MAILBOX)
                        .getSingleResult();
    }

    private static byte[] bytes(MimeMessage mail) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw Refusal.invalid("mail.unreadable", "This is no mail.", e.getMessage());
        }
    }
}
