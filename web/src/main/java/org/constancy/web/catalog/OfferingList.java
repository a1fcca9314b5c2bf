package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The list of offerings. */
@Named
@ViewScoped
public class OfferingList implements Serializable {

    @Inject
    private ProductOfferings offerings;

    private LazyRows<Row> rows;

    /**
     * @param says what it does for the customer
     * @param missing how much is missing before launch; 0 also where a launch is behind it
     */
    public record Row(
            String id,
            String name,
            String says,
            String category,
            String state,
            List<String> markets,
            int missing,
            Instant changed)
            implements Serializable {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(offerings::page, this::page).orderedBy(Query.BY_NAME, false);
        }
        return rows;
    }

    private List<Row> page(List<Stored> stored) {
        return stored.stream().map(this::row).toList();
    }

    private Row row(Stored stored) {
        ObjectNode offering = stored.document();
        List<String> markets = new ArrayList<>();
        offering.path("market").forEach(each -> markets.add(each.asText()));
        String state = offering.path("lifecycleStatus").asText();
        boolean ahead = Lifecycle.of(state).ordinal() < Lifecycle.LAUNCHED.ordinal();
        return new Row(
                stored.id(),
                offering.path("name").asText(),
                offering.path("benefit").asText().lines().findFirst().orElse(""),
                offering.path("category").path(0).path("name").asText(),
                state,
                markets,
                ahead ? offerings.readiness(stored.id()).missing().size() : 0,
                Dates.instant(offering.path("lastUpdate").asText()));
    }
}
