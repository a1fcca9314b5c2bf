package org.constancy.web.customer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import org.constancy.customers.ConsentRecord;
import org.constancy.customers.Consents;
import org.constancy.customers.Medium;
import org.constancy.customers.Preference;
import org.constancy.customers.QuietHours;
import org.constancy.customers.Reaches;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.omnifaces.cdi.ViewScoped;

/** How a person at the customer of the page likes to be reached, and all that he has said about being written to. */
@Named
@ViewScoped
public class ReachForm extends NamedForm {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s&reach=%s";

    @Inject
    private Reaches reaches;

    @Inject
    private Consents consents;

    @Inject
    private CustomerPage page;

    private transient List<ConsentRecord> history;

    @Override
    protected void fill(Entries into) {
        Preference preference = reaches.of(getId());
        into.put(
                "medium",
                preference.medium() == null ? null : preference.medium().name());
        into.put("language", preference.language());
        if (preference.quiet() != null) {
            into.put("quietFrom", preference.quiet().from().toString());
            into.put("quietTo", preference.quiet().to().toString());
        }
        into.put("zone", preference.zone());
    }

    public void save() {
        Entries entries = getEntries();
        String medium = entries.text("medium");
        reaches.prefer(
                getId(),
                new Preference(
                        medium == null ? null : Medium.valueOf(medium),
                        entries.text("language"),
                        quiet(entries.text("quietFrom"), entries.text("quietTo")),
                        entries.text("zone")));
        kept(ADDRESS, page.getId(), getId());
    }

    /** What the person has said, the latest first. */
    public List<ConsentRecord> getHistory() {
        if (history == null) {
            history = consents.history(getId());
        }
        return history;
    }

    /** Whether it is the latest word of its purpose and medium. */
    public boolean holds(ConsentRecord record) {
        return getHistory().stream()
                .filter(each -> each.purpose() == record.purpose() && each.medium() == record.medium())
                .findFirst()
                .filter(each -> each.id().equals(record.id()))
                .isPresent();
    }

    /** Both or none: half of it says nothing. */
    private static QuietHours quiet(String from, String to) {
        return from == null || to == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
