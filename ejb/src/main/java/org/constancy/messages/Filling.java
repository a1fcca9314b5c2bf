package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Reachable;

/** Fills the variables of a template with what is known of a person and of the customer at whom he is. */
@ApplicationScoped
public class Filling {

    @Inject
    private Clock clock;

    /** What the template says to him; without a letter where something is missing. */
    Templates.Filled of(MessageTemplate template, CustomerProfile customer, Reachable person, String sender) {
        MessageTemplate.Text text = template.text();
        Map<String, String> values = values(customer, person, sender, Locale.forLanguageTag(text.language()));
        Set<String> missing = Blanks.missing(text.filled(), values);
        if (!missing.isEmpty()) {
            return new Templates.Filled(template, null, missing);
        }
        Templates.Letter letter = new Templates.Letter(
                Blanks.fill(text.subject(), values, each -> each),
                Blanks.fill(text.content(), values, each -> each),
                text.html() == null ? null : Blanks.fill(text.html(), values, Filling::escaped));
        return new Templates.Filled(template, letter, missing);
    }

    private Map<String, String> values(CustomerProfile customer, Reachable person, String sender, Locale language) {
        Map<String, String> values = new HashMap<>();
        String name = person.person().name();
        values.put("person.name", name);
        values.put("person.firstName", name.strip().split("\\s+")[0]);
        values.put("person.jobTitle", person.person().jobTitle());
        values.put("customer.name", customer.name());
        values.put("customer.city", customer.city());
        values.put("sender.name", sender);
        values.put(
                "today",
                LocalDate.ofInstant(clock.instant(), person.zone())
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .localizedBy(language)));
        return values;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
