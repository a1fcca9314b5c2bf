package org.constancy.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A piece of a mail as it came. */
@Entity
@Table(name = "inbound_mail_part")
@IdClass(InboundMailPart.Key.class)
public class InboundMailPart {

    /** So many bytes a piece: a database's longest value is larger. */
    static final int LONGEST = 500_000;

    /** Which mail, which piece. A class and not a record: Hibernate fills it. */
    public static class Key implements Serializable {

        private String mailId;
        private int place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && mailId.equals(key.mailId) && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(mailId, place);
        }
    }

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
