package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.contracts.AgreementStep;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Stored;
import org.omnifaces.cdi.ViewScoped;

/** One agreement: what for whom, until when, worth what, and what happened. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    @Inject
    private Agreements agreements;

    @Inject
    private Due due;

    private String id = "";
    private Long revision;
    private transient ObjectNode document;
    private transient AgreementSummary summary;
    private transient DueCustomer standing;

    /** Reads it; 404 where there is no such agreement. */
    public void open() {
        Stored stored = agreements.get(id);
        revision = stored.revision();
        document = stored.document();
    }

    public ObjectNode getDocument() {
        if (document == null) {
            document = agreements.get(id).document();
        }
        return document;
    }

    public AgreementSummary getSummary() {
        if (summary == null) {
            summary = agreements.summaries(List.of(id)).get(0);
        }
        return summary;
    }

    /** How we stand with the customer; {@code null} while that cannot be told whose agreement it is. */
    public DueCustomer getStanding() {
        if (standing == null && getSummary().customerId() != null) {
            standing = due.of(getSummary().customerId());
        }
        return standing;
    }

    /** By which the days of the agreement are counted. */
    public ZoneId getZone() {
        return getStanding() == null ? ZoneOffset.UTC : getStanding().zone();
    }

    public String getCustomer() {
        return Parties.customer(getDocument());
    }

    public String getSignatory() {
        return Parties.signatory(getDocument());
    }

    /** What signing still wants; empty where it is signed or can be. */
    public List<Missing> getMissing() {
        return isDraft() ? agreements.missing(id) : List.of();
    }

    /** Whether it can still be written: it is not signed, and not given up. */
    public boolean isDraft() {
        return !getSummary().status().signed() && !getSummary().status().next().isEmpty();
    }

    public List<AgreementStep> getHistory() {
        return agreements.history(id);
    }

    /** The template's name, may be empty. */
    public String getTemplate() {
        return getDocument().path("agreementSpecification").path("name").asText();
    }

    /** Of what was read when the page was opened: nothing on it overwrites what came later. */
    public Long getRevision() {
        return revision;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
