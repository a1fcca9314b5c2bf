package org.constancy.web.listening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.customers.Customers;
import org.constancy.customers.Timeline;
import org.constancy.customers.TimelineEntry;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.library.LibraryItems;
import org.constancy.listening.Accountables;
import org.constancy.listening.NeedState;
import org.constancy.listening.Needs;
import org.constancy.web.catalog.CataloguePicker;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** What the forms for needs and promises choose from. */
@Named
@RequestScoped
public class ListeningChoices {

    private static final int TALKS = 20;
    private static final int MOST = 12;

    @Inject
    private Accountables accountables;

    @Inject
    private Customers customers;

    @Inject
    private ProductOfferings offerings;

    @Inject
    private LibraryItems library;

    @Inject
    private Needs needs;

    @Inject
    private Timeline timeline;

    @Inject
    private Days days;

    @Inject
    private Texts texts;

    private List<Option> talks;

    /** Who may be accountable. */
    public List<Option> getAccountables() {
        return accountables.all().stream()
                .map(each -> new Option(each.name(), each.displayName()))
                .toList();
    }

    /** The latest talks with a customer, the last one first. */
    public List<Option> talks(String customerId) {
        if (talks == null) {
            talks = timeline.of(customerId, TALKS, null).rows().stream()
                    .filter(each -> each.resourceType().equals("partyInteraction"))
                    .map(this::talk)
                    .toList();
        }
        return talks;
    }

    private Option talk(TimelineEntry entry) {
        return new Option(entry.resourceId(), texts.pair(days.say(days.of(entry.at())), entry.title()));
    }

    public List<Option> customers(String typed) {
        return CataloguePicker.find(customers, typed);
    }

    /** What may answer a need: offerings and items of the library, by a part of their name. */
    public List<Option> answers(String typed) {
        return Stream.of(offerings, library)
                .flatMap(store -> CataloguePicker.find(store, typed).stream())
                .toList();
    }

    /** Open needs whose words hold what was typed. */
    public List<Option> needs(String typed) {
        List<String> open = List.of(NeedState.HEARD.word(), NeedState.UNDERSTOOD.word(), NeedState.ANSWERED.word());
        List<Condition> conditions = new java.util.ArrayList<>(List.of(new Condition("state", Operator.EQ, open)));
        if (!typed.isBlank()) {
            conditions.add(new Condition("words", Operator.CONTAINS, List.of(typed.strip())));
        }
        return needs.page(new Query(conditions, List.of(), 0, MOST, null)).rows().stream()
                .map(each -> new Option(
                        each.id(),
                        each.document().path("words").asText() + " ("
                                + each.document().path("customer").path("name").asText() + ")"))
                .toList();
    }
}
