package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What staff write down of a customer: the customer itself, and where its organisation is. Also makes a new one. */
@Named
@ViewScoped
public class CustomerForm implements Serializable {

    private static final List<String> OF_CUSTOMER = List.of("name", "status", "tier", "segment", "owner");
    private static final List<String> OF_ORGANIZATION = List.of("country", "city");

    @Inject
    private Customers customers;

    @Inject
    private CustomerPage page;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private Long revision;
    private Entries entries;

    /** Filled from the customer of the page; for a new one, a prospect of whoever writes it down. */
    public Entries getEntries() {
        if (entries == null) {
            entries = new Entries();
            if (page.getId().isEmpty()) {
                entries.put("status", "prospect");
                entries.put("owner", Caller.current().name());
            } else {
                read(customers.get(page.getId()), customers.profile(page.getId()));
            }
        }
        return entries;
    }

    private void read(Stored customer, CustomerProfile profile) {
        revision = customer.revision();
        OF_CUSTOMER.forEach(
                each -> entries.put(each, customer.document().path(each).asText()));
        entries.put("country", profile.country());
        entries.put("city", profile.city());
    }

    public void create() {
        ObjectNode organization = write(OF_ORGANIZATION, Json.object())
                .put("name", entries.text("name"))
                .put("isLegalEntity", true);
        String id = customers
                .welcome(write(OF_CUSTOMER, Json.object()), organization)
                .id();
        done(texts.say("customer.created", entries.text("name")), id);
    }

    public void save() {
        customers.change(
                page.getId(),
                revision,
                customer -> write(OF_CUSTOMER, customer),
                organization -> write(OF_ORGANIZATION, organization));
        done(texts.get("catalogue.kept"), page.getId());
    }

    private void done(String said, String id) {
        toasts.done(said);
        Faces.redirect("customers/customer.xhtml?id=%s", id);
    }

    private ObjectNode write(List<String> attributes, ObjectNode into) {
        for (String each : attributes) {
            if (entries.text(each) == null) {
                into.remove(each);
            } else {
                into.put(each, entries.text(each));
            }
        }
        return into;
    }
}
