package org.constancy.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of a mail as it came. */
@Entity
@Table(name = "inbound_mail_part")
@IdClass(InboundMailPart.Key.class)
public class InboundMailPart {

    /** So many bytes a piece: a database's longest value is larger. */
    static final int LONGEST = 500_000;

    /** Which mail, which piece. */
    record Key(String mailId, int place) implements Serializable {}

    @Id
    @Column(name = "mail_id")
    private String mailId;

    @Id
    @Column(name = "place")
    private int place;

    @Column(length = LONGEST)
    private byte[] content;

    protected InboundMailPart() {}

    InboundMailPart(String mailId, int place, byte[] content) {
        this.mailId = mailId;
        this.place = place;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
