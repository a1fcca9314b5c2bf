package org.constancy.web.catalog;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.catalogue.Market;
import org.constancy.catalogue.Markets;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.Json;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** A new price for an offering, in the market that the address names. */
@Named
@ViewScoped
public class PriceForm extends Form {

    @Inject
    private ProductOfferings offerings;

    @Inject
    private Markets markets;

    @Inject
    private OfferingPage page;

    @Inject
    private Reader reader;

    @Inject
    private Days days;

    @Inject
    private Texts texts;

    private String market;

    @Override
    protected void fill(Entries into) {
        into.put("name", texts.get("price.kind.recurring"));
        into.put("kind", "recurring");
        into.put("period", "month");
        into.put("from", days.today());
        Market chosen = market == null ? null : markets.find(market);
        if (chosen != null) {
            into.put("currency", chosen.currency());
            into.put("markets", List.of(market));
        }
    }

    public void save() {
        var price = PriceEntries.write(getEntries(), Json.object(), reader.getZone());
        offerings.addPrice(page.getId(), page.getRevision(), price.put("lifecycleStatus", "Active"));
        kept("catalogue/offering.xhtml?id=%s", page.getId());
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(String market) {
        this.market = market;
    }
}
