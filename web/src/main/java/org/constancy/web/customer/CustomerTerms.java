package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.constancy.web.shell.Texts;

/** How customers are spoken of on every page: tier and worth. */
@Named
@RequestScoped
public class CustomerTerms {

    @Inject
    private Texts texts;

    /** What something is worth in a year, in whole units. */
    public String yearly(BigDecimal amount, String currency) {
        return texts.money(amount.setScale(0, RoundingMode.HALF_UP), currency);
    }

    /** In the reader's language where the tier is one of ours. */
    public String tier(String tier) {
        return tier == null || tier.isEmpty() ? "" : texts.sayOr("tier." + tier, tier);
    }
}
