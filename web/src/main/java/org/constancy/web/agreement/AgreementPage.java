package org.constancy.web.agreement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.contracts.AgreementStep;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Store;
import org.constancy.web.shell.ResourcePage;
import org.omnifaces.cdi.ViewScoped;

/** One agreement: what for whom, until when, worth what, and what happened. */
@Named
@ViewScoped
public class AgreementPage extends ResourcePage {

    @Inject
    private Agreements agreements;

    @Inject
    private Due due;

    private transient AgreementSummary summary;
    private transient DueCustomer standing;

    @Override
    protected Store<?> store() {
        return agreements;
    }

    public AgreementSummary getSummary() {
        if (summary == null) {
            summary = agreements.summaries(List.of(getId())).get(0);
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
        return isDraft() ? agreements.missing(getId()) : List.of();
    }

    /** Whether it can still be written: it is not signed, and not given up. */
    public boolean isDraft() {
        return !getSummary().status().signed() && !getSummary().status().next().isEmpty();
    }

    public List<AgreementStep> getHistory() {
        return agreements.history(getId());
    }

    /** The template's name, may be empty. */
    public String getTemplate() {
        return getDocument().path("agreementSpecification").path("name").asText();
    }
}
