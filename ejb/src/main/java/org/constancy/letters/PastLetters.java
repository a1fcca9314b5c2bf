package org.constancy.letters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.constancy.kernel.Ids;
import org.constancy.messages.Messages;
import org.constancy.messages.Parcel;
import org.constancy.messages.Recipient;

/** Letters that were posted some time ago: those of the sample provider. */
@Stateless
public class PastLetters {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Messages messages;

    @Inject
    private LetterWriter writer;

    /** The letters of a message that is over are made as on that day, and were posted. @param by who did */
    public void posted(String messageId, Instant at, String by) {
        String with = Ids.next();
        ObjectNode message = messages.get(messageId).document();
        for (Recipient each :
                messages.recipients(messageId, 0, Integer.MAX_VALUE).rows()) {
            LetterSheet sheet = writer.write(new Parcel(each, message, null), at);
            Letter letter = new Letter(each.id(), messageId);
            letter.made(sheet, drawn(sheet), at);
            letter.posted(at, by, with);
            em.persist(letter);
        }
    }

    private static byte[] drawn(LetterSheet sheet) {
        try {
            return LetterPaper.draw(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
