package org.constancy.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Ids;

/** A {@link ConsentWord} as it was recorded. It is history: another word is another record. */
@Entity
@Table(name = "consent_record")
public class ConsentRecord {

    @Id
    private String id;

    private String personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Medium medium;

    private boolean given;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private LegalBasis legalBasis;

    @Column(length = 200)
    private String source;

    private Instant at;
    private Instant recordedAt;

    @Column(length = 200)
    private String recordedBy;

    protected ConsentRecord() {}

    ConsentRecord(ConsentWord word, Instant now, String by) {
        id = Ids.next();
        personId = word.personId();
        purpose = word.purpose();
        medium = word.medium();
        given = word.given();
        legalBasis = word.legalBasis();
        source = word.source().strip();
        at = word.at() == null ? now : word.at();
        recordedAt = now;
        recordedBy = by;
    }

    public String id() {
        return id;
    }

    public String personId() {
        return personId;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Medium medium() {
        return medium;
    }

    /** {@code false}: withdrawn. */
    public boolean given() {
        return given;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    public String source() {
        return source;
    }

    /** When the person said so. */
    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
