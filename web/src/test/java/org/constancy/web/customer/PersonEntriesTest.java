package org.constancy.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.constancy.kernel.Json;
import org.constancy.web.shell.Entries;
import org.junit.jupiter.api.Test;

/** What a form says of a person, and what it must leave alone. */
class PersonEntriesTest {

    private final Entries entries = new Entries();

    @Test
    void whatWasTypedIsReadAgain() {
        entries.put("givenName", "Ada");
        entries.put("familyName", "Lindqvist");
        entries.put("jobTitle", "Head of IT");
        entries.put("phone", "+46 8 123");
        entries.put("mail", "ada@elsewhere.example");
        ObjectNode person = PersonEntries.write(entries, Json.object());
        assertEquals("Ada Lindqvist", person.path("fullName").asText());
        Entries again = new Entries();
        PersonEntries.read(person, again);
        assertEquals(entries, again);
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        ObjectNode person =
                (ObjectNode) Json.read("{\"birthDate\":\"1970-01-01\",\"contactMedium\":[{\"preferred\":true,"
                        + "\"characteristic\":{\"phoneNumber\":\"1\",\"contactType\":\"work\"}}]}");
        entries.put("givenName", "Ada");
        entries.put("familyName", "Lindqvist");
        entries.put("phone", "2");
        PersonEntries.write(entries, person);
        assertEquals("1970-01-01", person.path("birthDate").asText());
        assertEquals(
                "{\"preferred\":true,\"characteristic\":{\"phoneNumber\":\"2\",\"contactType\":\"work\"}}",
                person.path("contactMedium").path(0).toString());
    }

    @Test
    void whatIsEmptyIsNotWritten() {
        entries.put("givenName", "Ada");
        entries.put("familyName", "Lindqvist");
        ObjectNode person = PersonEntries.write(entries, Json.object());
        assertFalse(person.has("contactMedium"), person::toString);
        assertFalse(person.has("jobTitle"), person::toString);
    }
}
