package org.constancy.schema.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole sample provider, in the order in which it can be brought in: what others refer to comes first, and what was said
 * before the agreements, so that nobody is called silent on the way. The same day gives the same steps: a run that was
 * interrupted can go on where it stopped.
 */
final class SampleData {

    private SampleData() {}

    static List<Step> on(Days days) {
        List<SampleCustomer> customers = new SampleCustomers(days).all();
        List<Step> catalogue = new SampleCatalogue(days).steps();
        List<Step> steps = new ArrayList<>(CustomerDocuments.of(customers));
        steps.addAll(catalogue);
        Content.list("library/items.json").forEach(each -> steps.add(new Step("libraryItem", each)));
        List<Step> talks = new InteractionDocuments().of(new Timelines(days).of(customers));
        steps.addAll(talks);
        steps.addAll(new SampleAnswers(days).of(talks));
        steps.addAll(new AgreementDocuments(days, catalogue).of(new SampleAgreements(days).of(customers)));
        return steps;
    }
}
