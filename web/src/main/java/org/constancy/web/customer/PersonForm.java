package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.constancy.customers.Individuals;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.omnifaces.cdi.ViewScoped;

/** Somebody to talk to at the customer of the page: the one that the address names, or ({@code ?person=new}) a new one. */
@Named
@ViewScoped
public class PersonForm extends NamedForm {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s";

    @Inject
    private Individuals individuals;

    @Inject
    private CustomerPage page;

    private Long revision;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Stored person = individuals.get(getId());
            revision = person.revision();
            PersonEntries.read(person.document(), into);
        }
    }

    public void save() {
        if (isNew()) {
            ObjectNode person = PersonEntries.write(getEntries(), Json.object());
            person.putArray("relatedParty")
                    .addObject()
                    .put("id", page.getOrganization())
                    .put("role", "employer")
                    .put("@referredType", "Organization");
            individuals.create(person);
        } else {
            individuals.change(getId(), revision, person -> PersonEntries.write(getEntries(), person));
        }
        kept(ADDRESS, page.getId());
    }

    /** Refused while something that was said or agreed names the person. */
    public void delete() {
        individuals.delete(getId(), revision);
        deleted(ADDRESS, page.getId());
    }
}
