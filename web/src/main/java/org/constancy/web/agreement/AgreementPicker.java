package org.constancy.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.contracts.AgreementSpecifications;
import org.constancy.customers.Customers;
import org.constancy.kernel.Query;
import org.constancy.web.catalog.CataloguePicker;
import org.constancy.web.shell.Option;

/** Finds what an agreement is made of, by a part of its name: customers, what is sold, templates. */
@Named
@RequestScoped
public class AgreementPicker {

    @Inject
    private Customers customers;

    @Inject
    private ProductOfferings offerings;

    @Inject
    private AgreementSpecifications templates;

    public List<Option> customers(String typed) {
        return CataloguePicker.find(customers, typed);
    }

    public List<Option> offerings(String typed) {
        return CataloguePicker.find(
                offerings,
                typed,
                new Query.Condition("lifecycleStatus", Query.Operator.EQ, List.of(Lifecycle.LAUNCHED.word())));
    }

    public List<Option> templates(String typed) {
        return CataloguePicker.find(templates, typed);
    }
}
