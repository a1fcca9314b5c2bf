package org.constancy.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.catalogue.Categories;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.catalogue.ProductSpecifications;
import org.constancy.kernel.Query;
import org.constancy.kernel.Store;
import org.constancy.web.shell.Option;

/** Finds what a form refers to, by a part of its name. */
@Named
@RequestScoped
public class CataloguePicker {

    private static final int MOST = 12;

    @Inject
    private ProductOfferings offerings;

    @Inject
    private ProductSpecifications specifications;

    @Inject
    private Categories categories;

    public List<Option> offerings(String typed) {
        return find(offerings, typed);
    }

    public List<Option> specifications(String typed) {
        return find(specifications, typed);
    }

    public List<Option> categories(String typed) {
        return find(categories, typed);
    }

    /** Those whose name holds what was typed, in order of their names. */
    public static List<Option> find(Store<?> store, String typed, Query.Condition... also) {
        List<Query.Condition> conditions = new java.util.ArrayList<>(List.of(also));
        if (!typed.isBlank()) {
            conditions.add(new Query.Condition("name", Query.Operator.CONTAINS, List.of(typed.strip())));
        }
        List<Query.Order> byName = List.of(new Query.Order(Query.BY_NAME, false));
        return store.page(new Query(conditions, byName, 0, MOST, null)).rows().stream()
                .map(each -> new Option(each.id(), each.document().path("name").asText()))
                .toList();
    }
}
