package org.constancy.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Ids;

/** A step of an agreement on its way. Appended, never rewritten. */
@Entity
@Table(name = "agreement_move")
public class AgreementMove {

    @Id
    private String id;

    private String agreementId;

    @Column(length = 40)
    private String status;

    private Instant at;
    private String caller;

    protected AgreementMove() {}

    AgreementMove(String agreementId, AgreementStatus status, Instant at, String caller) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.status = status.word();
        this.at = at;
        this.caller = caller;
    }

    String id() {
        return id;
    }

    String status() {
        return status;
    }

    Instant at() {
        return at;
    }

    /** Who did it, or which job of ours. */
    String caller() {
        return caller;
    }
}
