package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer of the sample provider, with all that was decided about it.
 *
 * @param number from 1; everything about the customer is numbered after it
 * @param since when it became one
 * @param contacts the first is the one we usually talk to
 */
record SampleCustomer(
        int number,
        Company company,
        Country home,
        Standing standing,
        Story story,
        Keeper owner,
        LocalDate since,
        List<Contact> contacts) {

    String id() {
        return "CU-" + (1000 + number);
    }

    /** Of the organisation that is the customer; a sole trader has none. */
    String organizationId() {
        return "OR-" + (1000 + number);
    }

    Tier tier() {
        return Tier.of(company.people());
    }

    /** The organisation or the person that is engaged. */
    ObjectNode party(String role) {
        return company.soleTrader()
                ? Content.reference(
                        "Individual", contacts.get(0).id(), contacts.get(0).name(), role)
                : Content.reference("Organization", organizationId(), company.name(), role);
    }

    /** Chance for one thing about this customer. */
    Chance chance(String about) {
        return new Chance(about + " " + company.name());
    }
}
