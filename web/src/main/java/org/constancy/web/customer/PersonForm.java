package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.constancy.customers.Individuals;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Somebody to talk to at the customer of the page: the one that the address names, or ({@code ?person=new}) a new one. */
@Named
@ViewScoped
public class PersonForm implements Serializable {

    private static final String NEW = "new";

    @Inject
    private Individuals individuals;

    @Inject
    private CustomerPage page;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String id;
    private Long revision;
    private Entries entries;

    /** Filled from the person, 404 where there is no such person; empty for a new one. */
    public Entries getEntries() {
        if (entries == null) {
            entries = new Entries();
            if (!isNew()) {
                Stored person = individuals.get(id);
                revision = person.revision();
                PersonEntries.read(person.document(), entries);
            }
        }
        return entries;
    }

    public void save() {
        if (isNew()) {
            ObjectNode person = PersonEntries.write(entries, Json.object());
            person.putArray("relatedParty")
                    .addObject()
                    .put("id", page.getOrganization())
                    .put("role", "employer")
                    .put("@referredType", "Organization");
            individuals.create(person);
        } else {
            individuals.change(id, revision, person -> PersonEntries.write(entries, person));
        }
        done("catalogue.kept");
    }

    /** Refused while something that was said or agreed names the person. */
    public void delete() {
        individuals.delete(id, revision);
        done("catalogue.deleted");
    }

    private void done(String said) {
        toasts.done(texts.get(said));
        Faces.redirect("customers/customer.xhtml?id=%s", page.getId());
    }

    public boolean isNew() {
        return NEW.equals(id);
    }

    /** {@code null} where the form is shut. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
