package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of a file. */
@Entity
@Table(name = "interaction_attachment_part")
@IdClass(AttachmentPart.Key.class)
public class AttachmentPart {

    /** So many bytes a piece: a database's longest value is larger. */
    static final int LONGEST = 500_000;

    /** Which file, which piece. */
    record Key(String attachmentId, int place) implements Serializable {}

    @Id
    @Column(name = "attachment_id")
    private String attachmentId;

    @Id
    @Column(name = "place")
    private int place;

    @Column(length = LONGEST)
    private byte[] content;

    protected AttachmentPart() {}

    AttachmentPart(String attachmentId, int place, byte[] content) {
        this.attachmentId = attachmentId;
        this.place = place;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
