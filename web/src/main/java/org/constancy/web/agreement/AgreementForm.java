package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.contracts.Agreements;
import org.constancy.contracts.DraftAgreement;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Period;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A draft: for whom, what, from when until when. Days are the customer's; the last one counts whole. */
@Named
@ViewScoped
public class AgreementForm implements Serializable {

    @Inject
    private Agreements agreements;

    @Inject
    private Customers customers;

    @Inject
    private ProductOfferings offerings;

    @Inject
    private Days days;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String id;
    private String customerId;
    private String offeringId;
    private Long revision;
    private final Entries entries = new Entries();
    private final ArrayList<ItemEntry> items = new ArrayList<>();

    /**
     * Fills the form from the draft that the address names, else from the customer or the offering that it names. 403 for
     * those who may not keep it.
     */
    public void open() {
        if (!Caller.current().is(Role.CONTRACT_DESK)) {
            throw Refusal.forbidden("Agreements are drafted by the contract desk.");
        }
        if (id == null) {
            begin();
        } else {
            var stored = agreements.get(id);
            revision = stored.revision();
            read(stored.document());
        }
    }

    private void begin() {
        CustomerProfile customer = customerId == null ? null : customers.profile(customerId);
        entries.put("customer", customer == null ? null : new Option(customerId, customer.name()));
        entries.put("from", days.today().plusMonths(1).withDayOfMonth(1));
        entries.put(
                "until",
                days.today().plusMonths(1).withDayOfMonth(1).plusYears(3).minusDays(1));
        items.add(
                offeringId == null
                        ? new ItemEntry()
                        : ItemEntry.of(new Option(
                                offeringId,
                                offerings
                                        .get(offeringId)
                                        .document()
                                        .path("name")
                                        .asText())));
    }

    private void read(JsonNode document) {
        for (JsonNode party : document.path("engagedParty")) {
            if (party.path("role").asText("customer").equalsIgnoreCase("customer")) {
                entries.put("customer", option(party));
            }
        }
        entries.put("name", document.path("name").asText());
        entries.put("market", document.path("market").asText());
        entries.put("template", option(document.path("agreementSpecification")));
        Period period = Period.of(document.path("agreementPeriod"));
        ZoneId zone = zone();
        entries.put("from", period.start() == null ? null : days.agreed(period.start(), zone));
        entries.put("until", period.end() == null ? null : days.last(period.end(), zone));
        Instant renewal = Dates.instant(document.path("renewalDate").textValue());
        boolean atEnd = renewal == null || renewal.equals(period.end());
        entries.put("renewal", atEnd ? null : days.agreed(renewal, zone));
        document.path("agreementItem").forEach(item -> items.add(ItemEntry.read(item)));
    }

    private static Option option(JsonNode reference) {
        String id = reference.path("id").asText();
        return id.isEmpty() ? null : new Option(id, reference.path("name").asText(id));
    }

    public void add() {
        items.add(new ItemEntry());
    }

    public void remove(ItemEntry item) {
        items.remove(item);
    }

    public void save() {
        DraftAgreement wish = wish();
        String saved = id == null
                ? agreements.draft(wish).id()
                : agreements.redraft(id, revision, wish).id();
        toasts.done(texts.get("agreement.kept"));
        Faces.redirect("agreements/agreement.xhtml?id=%s", saved);
    }

    private DraftAgreement wish() {
        String market = entries.text("market");
        return new DraftAgreement(
                entries.text("name"),
                entries.picked("customer"),
                market == null ? null : market.toUpperCase(Locale.ROOT),
                entries.picked("template"),
                start(entries.day("from")),
                start(entries.day("until") == null ? null : entries.day("until").plusDays(1)),
                start(entries.day("renewal")),
                items.stream()
                        .filter(item -> item.getOffering() != null)
                        .map(ItemEntry::item)
                        .toList());
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        CustomerProfile customer =
                entries.picked("customer") == null ? null : customers.profile(entries.picked("customer"));
        return customer == null ? java.time.ZoneOffset.UTC : customer.zone();
    }

    public Entries getEntries() {
        return entries;
    }

    public List<ItemEntry> getItems() {
        return items;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    public String getOfferingId() {
        return offeringId;
    }

    public void setOfferingId(String offeringId) {
        this.offeringId = offeringId;
    }
}
