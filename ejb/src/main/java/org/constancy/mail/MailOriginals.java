package org.constancy.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Part;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.constancy.kernel.Refusal;

/** Mails as they came, and what hangs on them. For whoever may see the mail ({@link Inbox#get}); 404 where there is none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailOriginals {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Inbox inbox;

    /** The mail as it came, byte by byte. */
    public void write(String id, OutputStream into) throws IOException {
        String mail = inbox.get(id).id();
        byte[] piece = piece(mail, 0);
        for (int place = 1; piece != null; place++) {
            into.write(piece);
            piece = piece(mail, place);
        }
    }

    /** One after the other: a large mail is never in memory as a whole. */
    private byte[] piece(String mail, int place) {
        return em.createQuery(
                        "select p.content from InboundMailPart p where p.mailId = ?1 and p.place = ?2", byte[].class)
                .setParameter(1, mail)
                .setParameter(2, place)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What a page may show of it beside its text. */
    public MailView view(String id) throws IOException {
        return open(id, mail -> {
            String html = BodyReader.html(mail);
            return new MailView(html.isBlank() ? null : SafeHtml.of(html), AttachmentReader.list(mail));
        });
    }

    /** The bytes of what is attached. @param place of {@link #view}; 404 where there is none */
    public void attachment(String id, int place, OutputStream into) throws IOException {
        open(id, mail -> {
            List<Part> all = AttachmentReader.parts(mail);
            if (place < 0 || place >= all.size()) {
                throw Refusal.notFound("attachment", id + "/" + place);
            }
            return AttachmentReader.copy(all.get(place), into);
        });
    }

    private <T> T open(String id, OpenedMail.Look<T> look) throws IOException {
        try (OpenedMail mail = new OpenedMail()) {
            try (OutputStream out = mail.out()) {
                write(id, out);
            }
            return mail.look(look);
        }
    }
}
