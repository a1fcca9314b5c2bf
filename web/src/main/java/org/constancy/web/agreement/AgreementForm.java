package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** A draft: for whom, what, from when until when. Days are the customer's; the last one counts whole. */
@Named
@ViewScoped
public class AgreementForm extends Form {

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

    private String id;
    private String customerId;
    private String offeringId;
    private Long revision;
    private final ArrayList<ItemEntry> items = new ArrayList<>();

    /** 403 for those who may not keep it. */
    public void open() {
        if (!Caller.current().is(Role.CONTRACT_DESK)) {
            throw Refusal.forbidden("Agreements are drafted by the contract desk.");
        }
        getEntries();
    }

    /** From the draft that the address names, else from the customer or the offering that it names. */
    @Override
    protected void fill(Entries into) {
        if (id == null) {
            begin(into);
        } else {
            Stored stored = agreements.get(id);
            revision = stored.revision();
            read(stored.document(), into);
        }
    }

    private void begin(Entries into) {
        CustomerProfile customer = customerId == null ? null : customers.profile(customerId);
        into.put("customer", customer == null ? null : new Option(customerId, customer.name()));
        into.put("from", days.today().plusMonths(1).withDayOfMonth(1));
        into.put(
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

    private void read(JsonNode document, Entries into) {
        for (JsonNode party : document.path("engagedParty")) {
            if (party.path("role").asText("customer").equalsIgnoreCase("customer")) {
                into.put("customer", Option.of(party));
            }
        }
        into.put("name", document.path("name").asText());
        into.put("market", document.path("market").asText());
        into.put("template", Option.of(document.path("agreementSpecification")));
        Period period = Period.of(document.path("agreementPeriod"));
        ZoneId zone = zone(into);
        into.put("from", period.start() == null ? null : days.agreed(period.start(), zone));
        into.put("until", period.end() == null ? null : days.last(period.end(), zone));
        Instant renewal = Dates.instant(document.path("renewalDate").textValue());
        boolean atEnd = renewal == null || renewal.equals(period.end());
        into.put("renewal", atEnd ? null : days.agreed(renewal, zone));
        document.path("agreementItem").forEach(item -> items.add(ItemEntry.read(item)));
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
        done(texts.get("agreement.kept"), "agreements/agreement.xhtml?id=%s", saved);
    }

    private DraftAgreement wish() {
        Entries entries = getEntries();
        ZoneId zone = zone(entries);
        String market = entries.text("market");
        return new DraftAgreement(
                entries.text("name"),
                entries.picked("customer"),
                market == null ? null : market.toUpperCase(Locale.ROOT),
                entries.picked("template"),
                start(entries.day("from"), zone),
                start(entries.day("until") == null ? null : entries.day("until").plusDays(1), zone),
                start(entries.day("renewal"), zone),
                items.stream()
                        .filter(item -> item.getOffering() != null)
                        .map(ItemEntry::item)
                        .toList());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private ZoneId zone(Entries entries) {
        CustomerProfile customer =
                entries.picked("customer") == null ? null : customers.profile(entries.picked("customer"));
        return customer == null ? ZoneOffset.UTC : customer.zone();
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
