package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constancy.catalogue.ProductOfferingPrices;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.References;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Reader;
import org.omnifaces.cdi.ViewScoped;

/** The prices. */
@Named
@ViewScoped
public class PricesPage extends RegisterPage<PricesPage.Row> {

    @Inject
    private ProductOfferingPrices prices;

    @Inject
    private PriceWords words;

    @Inject
    private Reader reader;

    @Inject
    private References references;

    @Inject
    private ProductOfferings offerings;

    /** @param says the offerings that have it */
    public record Row(
            String id,
            String name,
            String says,
            String amount,
            String per,
            String kind,
            List<String> markets,
            String inForce,
            String state)
            implements Serializable {}

    @Override
    protected Store<?> store() {
        return prices;
    }

    @Override
    protected String address() {
        return "catalogue/prices.xhtml";
    }

    @Override
    protected Row row(Stored stored) {
        ObjectNode price = stored.document();
        List<String> markets = new ArrayList<>();
        price.path("market").forEach(each -> markets.add(each.asText()));
        return new Row(
                stored.id(),
                price.path("name").asText(),
                offerings(stored.id()),
                words.amount(price),
                words.per(price),
                PriceWords.kind(price),
                markets,
                words.inForce(price),
                price.path("lifecycleStatus").asText());
    }

    private String offerings(String id) {
        return references
                .owners("productOffering", "productOfferingPrice", "productOfferingPrice", List.of(id))
                .stream()
                .limit(3)
                .map(each -> offerings.get(each).document().path("name").asText())
                .collect(Collectors.joining(", "));
    }

    @Override
    protected void read(ObjectNode document, Entries into) {
        into.putAll(PriceEntries.read(document, reader.getZone()));
    }

    @Override
    protected void write(Entries from, ObjectNode document) {
        PriceEntries.write(from, document, reader.getZone());
    }
}
