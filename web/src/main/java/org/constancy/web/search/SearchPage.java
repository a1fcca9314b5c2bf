package org.constancy.web.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.contracts.Agreements;
import org.constancy.customers.Customers;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Texts;

/** Customers, agreements and offerings whose name holds what was typed. */
@Named("search")
@RequestScoped
public class SearchPage {

    private static final int MOST = 10;

    @Inject
    private Customers customers;

    @Inject
    private Agreements agreements;

    @Inject
    private ProductOfferings offerings;

    @Inject
    private Texts texts;

    private String q;

    /** What was found in one part of the console; empty parts are not shown. */
    public record Found(String title, String page, List<Hit> hits, long total) {}

    public record Hit(String id, String name) {}

    public List<Found> getFound() {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        return List.of(
                        found("customers", "customers/customer.xhtml", customers::page),
                        found("agreements", "agreements/agreement.xhtml", agreements::page),
                        found("catalogue", "catalogue/offering.xhtml", offerings::page))
                .stream()
                .filter(part -> part.total() > 0)
                .toList();
    }

    private Found found(String room, String page, Function<Query, Page<Stored>> store) {
        Query.Condition named = new Query.Condition("name", Query.Operator.CONTAINS, List.of(q.strip()));
        Query.Order order = new Query.Order(Query.BY_NAME, false);
        Page<Stored> found = store.apply(new Query(List.of(named), List.of(order), 0, MOST, null));
        return new Found(
                texts.get("nav." + room),
                page,
                found.rows().stream().map(SearchPage::hit).toList(),
                found.total());
    }

    private static Hit hit(Stored stored) {
        ObjectNode document = stored.document();
        return new Hit(stored.id(), document.path("name").asText());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
