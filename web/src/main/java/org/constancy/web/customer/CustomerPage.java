package org.constancy.web.customer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Timeline;
import org.constancy.customers.TimelineEntry;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.omnifaces.cdi.ViewScoped;

/** One customer: how we stand, who is there, what was agreed, and everything that happened. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {

    private static final int STEP = 30;

    @Inject
    private Customers customers;

    @Inject
    private Agreements agreements;

    @Inject
    private Timeline timeline;

    @Inject
    private Due due;

    private String id = "";
    private String next;
    private boolean conversation;
    private String with = "";
    private long total;
    private final ArrayList<TimelineEntry> entries = new ArrayList<>();
    private transient CustomerProfile profile;
    private transient DueCustomer standing;
    private transient List<AgreementSummary> signed;

    /** Reads the first page of the timeline; 404 where there is no such customer. */
    public void open() {
        if (getProfile() == null) {
            throw Refusal.notFound("customer", id);
        }
        earlier();
    }

    /** Adds the next page of the timeline behind what is shown. */
    public void earlier() {
        Page<TimelineEntry> page = read();
        entries.addAll(page.rows());
        total = page.total();
        next = page.next();
    }

    private Page<TimelineEntry> read() {
        if (!with.isEmpty()) {
            return timeline.with(with, id, STEP, next);
        }
        return conversation ? timeline.conversation(id, STEP, next) : timeline.of(id, STEP, next);
    }

    public CustomerProfile getProfile() {
        if (profile == null) {
            profile = customers.profile(id);
        }
        return profile;
    }

    public DueCustomer getStanding() {
        if (standing == null) {
            standing = due.of(id);
        }
        return standing;
    }

    public List<AgreementSummary> getAgreements() {
        if (signed == null) {
            signed = agreements.ofCustomer(id);
        }
        return signed;
    }

    /** The organisation that the customer is; {@code null} for a person, and while it is not known here. */
    public String getOrganization() {
        JsonNode party = customers.get(id).document().path("engagedParty");
        boolean ours = party.path("href").asText().startsWith(Stored.HERE);
        return ours && "Organization".equals(party.path("@referredType").asText())
                ? party.path("id").asText()
                : null;
    }

    /** The one that renews first, {@code null} where none in force does. */
    public AgreementSummary getRenewal() {
        return getAgreements().stream()
                .filter(each -> each.status() == AgreementStatus.IN_FORCE && each.renewal() != null)
                .min(Comparator.comparing(AgreementSummary::renewal))
                .orElse(null);
    }

    /** What is in force is worth this much a year, {@code null} where nothing recurs. */
    public BigDecimal getWorth() {
        return getStanding() == null ? null : getStanding().annualValue();
    }

    public List<TimelineEntry> getEntries() {
        return entries;
    }

    public boolean isMore() {
        return next != null;
    }

    /** How many entries are still to be shown. */
    public long getRest() {
        return total - entries.size();
    }

    /** {@code conversation} for what was said and written alone, {@code with} for that with one person, else {@code all}. */
    public String getShow() {
        return !with.isEmpty() ? "with" : conversation ? "conversation" : "all";
    }

    public void setShow(String show) {
        conversation = "conversation".equals(show);
    }

    /** The id of the person whose conversation alone is shown, else empty. */
    public String getWith() {
        return with;
    }

    public void setWith(String personId) {
        with = personId == null ? "" : personId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
