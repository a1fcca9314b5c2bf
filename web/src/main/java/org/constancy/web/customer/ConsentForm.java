package org.constancy.web.customer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.constancy.customers.ConsentWord;
import org.constancy.customers.Consents;
import org.constancy.customers.LegalBasis;
import org.constancy.customers.Medium;
import org.constancy.customers.Purpose;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.constancy.web.shell.Reader;
import org.omnifaces.cdi.ViewScoped;

/** Keeps what the person of the {@link ReachForm} has said about being written to. */
@Named
@ViewScoped
public class ConsentForm extends Form {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s&reach=%s";

    @Inject
    private Consents consents;

    @Inject
    private CustomerPage page;

    @Inject
    private ReachForm person;

    @Inject
    private Days days;

    @Inject
    private Reader reader;

    @Override
    protected void fill(Entries into) {
        into.put("purpose", Purpose.NEWS.name());
        into.put("medium", Medium.EMAIL.name());
        into.put("given", "true");
        into.put("basis", LegalBasis.CONSENT.name());
        into.put("day", days.today());
    }

    public void save() {
        Entries entries = getEntries();
        consents.record(new ConsentWord(
                person.getId(),
                Purpose.valueOf(entries.text("purpose")),
                Medium.valueOf(entries.text("medium")),
                Boolean.parseBoolean(entries.text("given")),
                LegalBasis.valueOf(entries.text("basis")),
                entries.text("source"),
                said(entries.day("day"))));
        kept(ADDRESS, page.getId(), person.getId());
    }

    /** Today is this moment, an earlier day its beginning; {@code null} is now. */
    private Instant said(LocalDate day) {
        return day == null || day.equals(days.today())
                ? null
                : day.atStartOfDay(reader.getZone()).toInstant();
    }
}
