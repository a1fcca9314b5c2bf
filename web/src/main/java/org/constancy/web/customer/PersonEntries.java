package org.constancy.web.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.constancy.customers.ContactPerson;
import org.constancy.web.shell.Entries;

/** Between a form and the document of a person. What the form does not show stays as it is. */
final class PersonEntries {

    private static final List<String> TEXTS = List.of("givenName", "familyName", "jobTitle", "contactRole");

    private PersonEntries() {}

    static void read(ObjectNode person, Entries into) {
        TEXTS.forEach(each -> into.put(each, person.path(each).asText()));
        ContactPerson contact = ContactPerson.of("", "", person);
        into.put("jobTitle", contact.jobTitle());
        into.put("phone", contact.phone());
        into.put("mail", contact.mail());
    }

    static ObjectNode write(Entries from, ObjectNode person) {
        TEXTS.forEach(each -> put(person, each, from.text(each)));
        person.put("fullName", (from.text("givenName") + " " + from.text("familyName")).strip());
        medium(person, "phone", "phoneNumber", from.text("phone"));
        medium(person, "email", "emailAddress", from.text("mail"));
        return person;
    }

    /* The first medium that has the attribute is the one that is shown. */
    private static void medium(ObjectNode person, String type, String attribute, String text) {
        for (JsonNode each : person.path("contactMedium")) {
            if (each.path("characteristic").has(attribute)) {
                put((ObjectNode) each.path("characteristic"), attribute, text);
                return;
            }
        }
        if (text != null) {
            person.withArrayProperty("contactMedium")
                    .addObject()
                    .put("mediumType", type)
                    .putObject("characteristic")
                    .put(attribute, text);
        }
    }

    private static void put(ObjectNode into, String attribute, String text) {
        if (text == null) {
            into.remove(attribute);
        } else {
            into.put(attribute, text);
        }
    }
}
