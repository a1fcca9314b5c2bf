package org.constancy.web.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.contracts.Agreements;
import org.constancy.customers.Customers;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.catalog.CatalogueWords;
import org.constancy.web.customer.CustomerTerms;
import org.constancy.web.customer.Owners;
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

    @Inject
    private CustomerTerms terms;

    @Inject
    private Owners owners;

    @Inject
    private CatalogueWords words;

    private String q;

    /** What was found in one part of the console; empty parts are not shown. */
    public record Found(String title, String page, List<Hit> hits, long total) {}

    /** @param says what tells it from others of its name, may be empty */
    public record Hit(String id, String name, String says) {}

    public List<Found> getFound() {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        return List.of(
                        found("customers", "customers/customer.xhtml", customers::page, this::customer),
                        found("agreements", "agreements/agreement.xhtml", agreements::page, this::agreement),
                        found("catalogue", "catalogue/offering.xhtml", offerings::page, this::offering))
                .stream()
                .filter(part -> part.total() > 0)
                .toList();
    }

    private Found found(
            String room, String page, Function<Query, Page<Stored>> store, Function<JsonNode, String> says) {
        Query.Condition named = new Query.Condition("name", Query.Operator.CONTAINS, List.of(q.strip()));
        Query.Order order = new Query.Order(Query.BY_NAME, false);
        Page<Stored> found = store.apply(new Query(List.of(named), List.of(order), 0, MOST, null));
        return new Found(
                texts.get("nav." + room),
                page,
                found.rows().stream().map(each -> hit(each, says)).toList(),
                found.total());
    }

    private static Hit hit(Stored stored, Function<JsonNode, String> says) {
        JsonNode document = stored.document();
        return new Hit(stored.id(), document.path("name").asText(), says.apply(document));
    }

    private String customer(JsonNode customer) {
        return Stream.of(
                        terms.tier(customer.path("tier").asText()),
                        owners.name(customer.path("owner").asText()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String agreement(JsonNode agreement) {
        String status = agreement.path("status").asText();
        return texts.sayOr("agreement.status." + status.replace(' ', '-'), status);
    }

    private String offering(JsonNode offering) {
        return words.state(offering.path("lifecycleStatus").asText());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
