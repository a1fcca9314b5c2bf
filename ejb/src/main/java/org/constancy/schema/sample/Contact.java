package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.constancy.kernel.Json;

/**
 * A person at a customer.
 *
 * @param telephone {@code null} where the country keeps no numbers free for fiction
 */
record Contact(
        String id,
        String givenName,
        String familyName,
        String jobTitle,
        String mail,
        String telephone,
        String language) {

    String name() {
        return givenName + " " + familyName;
    }

    static Contact of(String id, Company company, Country country, String jobTitle, Chance chance) {
        String given = chance.pick(country.givenNames());
        String family = chance.pick(country.familyNames());
        if (company.soleTrader()) {
            List<String> own = List.of(company.name()
                    .replaceFirst(",.*", "")
                    .replaceFirst("^Dr\\.? ", "")
                    .split(" ", 2));
            given = own.get(0);
            family = own.get(1);
        }
        String mail = Company.plain(given) + "." + Company.plain(family) + "@" + company.domain();
        String language = company.language() == null ? country.language() : company.language();
        return new Contact(
                id, given, family, jobTitle, mail.toLowerCase(Locale.ROOT), country.telephone(chance), language);
    }

    /** @param employer {@code null} for a sole trader */
    ObjectNode document(Company company, ObjectNode employer) {
        ObjectNode person = Json.object().put("@type", "Individual").put("id", id);
        person.put("givenName", givenName).put("familyName", familyName).put("fullName", name());
        person.put("status", "validated").put("country", company.country()).put("language", language);
        person.put("jobTitle", jobTitle);
        ArrayNode media = person.putArray("contactMedium");
        media.addObject()
                .put("mediumType", "email")
                .put("preferred", true)
                .putObject("characteristic")
                .put("contactType", "work")
                .put("emailAddress", mail);
        if (telephone != null) {
            media.addObject()
                    .put("mediumType", "phone")
                    .putObject("characteristic")
                    .put("contactType", "work")
                    .put("phoneNumber", telephone);
        }
        if (employer != null) {
            person.putArray("relatedParty").add(employer);
        }
        return person;
    }
}
