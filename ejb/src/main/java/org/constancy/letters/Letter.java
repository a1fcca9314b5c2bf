package org.constancy.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A letter on paper, as it was made: what was printed stays as it is. Its id is that of the recipient whose it is. */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    private String id;

    private String messageId;

    @Column(length = 500)
    private String name;

    @Column(length = 500)
    private String subject;

    @Column(length = 320)
    private String address;

    private byte[] pdf;

    private Instant madeAt;
    private Instant postedAt;

    @Column(length = 200)
    private String postedBy;

    private String postedWith;

    protected Letter() {}

    Letter(String id, String messageId) {
        this.id = id;
        this.messageId = messageId;
    }

    /** Made anew as long as it was not posted. */
    void made(LetterSheet sheet, byte[] paper, Instant at) {
        name = sheet.name();
        subject = sheet.subject();
        address = String.join("\n", sheet.to());
        pdf = paper;
        madeAt = at;
    }

    /** @param with names what was posted together, so that it can be undone together */
    void posted(Instant at, String by, String with) {
        postedAt = at;
        postedBy = by;
        postedWith = with;
    }

    void notPosted() {
        posted(null, null, null);
    }

    public String id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    /** To whom; may be {@code null}, as may the subject. */
    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    /** The block of the address, its lines as on the paper. */
    public String address() {
        return address;
    }

    byte[] pdf() {
        return pdf;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** {@code null} while it is to be printed. */
    public Instant postedAt() {
        return postedAt;
    }
}
