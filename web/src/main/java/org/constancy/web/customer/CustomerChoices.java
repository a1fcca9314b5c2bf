package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.web.shell.Option;

/** The few answers that the list of customers is filtered by. */
@Named
@RequestScoped
public class CustomerChoices {

    @Inject
    private CustomerTerms terms;

    public List<Option> getTiers() {
        return Stream.of("platinum", "gold", "silver", "bronze")
                .map(each -> new Option(each, terms.tier(each)))
                .toList();
    }
}
