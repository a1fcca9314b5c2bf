package org.constancy.web.touch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constancy.cadence.PolicyTerms;
import org.constancy.web.customer.CustomerTerms;
import org.constancy.web.shell.Texts;

/** Says in the reader's language whom a policy is for, and how often it wants a talk. */
@Named
@RequestScoped
public class PolicyWords {

    @Inject
    private Texts texts;

    @Inject
    private CustomerTerms customers;

    /** {@code Gold, enterprise, from 100,000 EUR a year}; everybody where nothing is asked. */
    public String whom(PolicyTerms terms) {
        List<String> parts = new ArrayList<>();
        if (terms.tier() != null) {
            parts.add(customers.tier(terms.tier()));
        }
        if (terms.segment() != null) {
            parts.add(terms.segment());
        }
        if (terms.atLeast() != null) {
            parts.add(texts.say("cadence.from", customers.yearly(terms.atLeast(), terms.currency())));
        }
        if (terms.role() != null) {
            parts.add(texts.say("cadence.with", terms.role()));
        }
        return parts.isEmpty() ? texts.get("cadence.everybody") : String.join(", ", parts);
    }

    public String often(PolicyTerms terms) {
        if (terms.onDays() != null) {
            return texts.say("cadence.on." + terms.phase().name(), days(terms));
        }
        String every = texts.say("cadence.every", terms.everyDays());
        return terms.phase() == null
                ? every
                : texts.say(
                        "cadence.in",
                        every,
                        texts.get("cadence.phase." + terms.phase().name()));
    }

    /** {@code 30}, or the days of a plan: {@code 1, 7, 30, 90}. */
    String days(PolicyTerms terms) {
        return terms.onDays() == null
                ? terms.everyDays().toString()
                : terms.onDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
