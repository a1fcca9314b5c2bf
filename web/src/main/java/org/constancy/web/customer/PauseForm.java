package org.constancy.web.customer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.constancy.cadence.Pauses;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.omnifaces.cdi.ViewScoped;

/** Leaves the customer of the page alone for a while, or ends that. */
@Named
@ViewScoped
public class PauseForm extends Form {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s";

    @Inject
    private Pauses pauses;

    @Inject
    private CustomerPage page;

    @Override
    protected void fill(Entries into) {}

    public void begin() {
        pauses.begin(page.getId(), getEntries().text("reason"), getEntries().day("last"));
        kept(ADDRESS, page.getId());
    }

    public void end() {
        pauses.end(page.getId());
        kept(ADDRESS, page.getId());
    }
}
