package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** What staff write down of a customer: the customer itself, and where its organisation is. Also makes a new one. */
@Named
@ViewScoped
public class CustomerForm extends Form {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s";
    private static final List<String> OF_CUSTOMER = List.of("name", "status", "tier", "segment", "owner");
    private static final List<String> OF_ORGANIZATION = List.of("country", "city");

    @Inject
    private Customers customers;

    @Inject
    private CustomerPage page;

    @Inject
    private Texts texts;

    private Long revision;

    /** From the customer of the page; for a new one, a prospect of whoever writes it down. */
    @Override
    protected void fill(Entries into) {
        if (page.getId().isEmpty()) {
            into.put("status", "prospect");
            into.put("owner", Caller.current().name());
        } else {
            read(customers.get(page.getId()), customers.profile(page.getId()), into);
        }
    }

    private void read(Stored customer, CustomerProfile profile, Entries into) {
        revision = customer.revision();
        OF_CUSTOMER.forEach(
                each -> into.put(each, customer.document().path(each).asText()));
        into.put("country", profile.country());
        into.put("city", profile.city());
    }

    public void create() {
        ObjectNode organization = write(OF_ORGANIZATION, Json.object())
                .put("name", getEntries().text("name"))
                .put("isLegalEntity", true);
        String id = customers
                .welcome(write(OF_CUSTOMER, Json.object()), organization)
                .id();
        done(texts.say("customer.created", getEntries().text("name")), ADDRESS, id);
    }

    public void save() {
        customers.change(
                page.getId(),
                revision,
                customer -> write(OF_CUSTOMER, customer),
                organization -> write(OF_ORGANIZATION, organization));
        kept(ADDRESS, page.getId());
    }

    private ObjectNode write(List<String> attributes, ObjectNode into) {
        for (String each : attributes) {
            if (getEntries().text(each) == null) {
                into.remove(each);
            } else {
                into.put(each, getEntries().text(each));
            }
        }
        return into;
    }
}
