package org.constancy.web.catalog;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.catalogue.Market;
import org.constancy.catalogue.Markets;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.Json;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A new price for an offering, in the market that the address names. */
@Named
@ViewScoped
public class PriceForm implements Serializable {

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

    @Inject
    private Toasts toasts;

    private String market;
    private Entries entries;

    public Entries getEntries() {
        if (entries == null) {
            entries = new Entries();
            entries.put("name", texts.get("price.kind.recurring"));
            entries.put("kind", "recurring");
            entries.put("period", "month");
            entries.put("from", days.today());
            Market chosen = market == null ? null : markets.find(market);
            if (chosen != null) {
                entries.put("currency", chosen.currency());
                entries.put("markets", List.of(market));
            }
        }
        return entries;
    }

    public void save() {
        var price = PriceEntries.write(entries, Json.object(), reader.getZone());
        offerings.addPrice(page.getId(), page.getRevision(), price.put("lifecycleStatus", "Active"));
        toasts.done(texts.get("catalogue.kept"));
        Faces.redirect("catalogue/offering.xhtml?id=%s", page.getId());
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(String market) {
        this.market = market;
    }
}
