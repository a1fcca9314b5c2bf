package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;

/** The few answers that the list of customers is filtered by. */
@Named
@RequestScoped
public class CustomerChoices {

    @Inject
    private CustomerTerms terms;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    public List<Option> getStatuses() {
        return Stream.of("prospect", "active", "former")
                .map(each -> new Option(each, texts.get("customer.status." + each)))
                .toList();
    }

    /** All countries, by their names in the reader's language. */
    public List<Option> getCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(each -> new Option(each, new Locale("", each).getDisplayCountry(reader.getLocale())))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(reader.getLocale())))
                .toList();
    }

    /** These, and what a customer has that is none of them: other systems have words of their own. */
    public List<Option> with(List<Option> options, String present) {
        boolean known = present == null
                || options.stream().anyMatch(each -> each.value().equals(present));
        return known
                ? options
                : Stream.concat(options.stream(), Stream.of(new Option(present, present)))
                        .toList();
    }

    public List<Option> getTiers() {
        return Stream.of("platinum", "gold", "silver", "bronze")
                .map(each -> new Option(each, terms.tier(each)))
                .toList();
    }
}
