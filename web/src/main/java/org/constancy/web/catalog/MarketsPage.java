package org.constancy.web.catalog;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.constancy.catalogue.Market;
import org.constancy.catalogue.Markets;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The countries where we sell: in which languages a benefit must be written there, and in which currency prices stand. */
@Named
@ViewScoped
public class MarketsPage implements Serializable {

    private static final String NEW = "new";

    @Inject
    private Markets markets;

    @Inject
    private CatalogueWords words;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String country;
    private Entries entries;

    public List<Market> getAll() {
        return markets.all().stream()
                .sorted((a, b) -> words.country(a.country()).compareTo(words.country(b.country())))
                .toList();
    }

    /** The one that the address names, which may be new. */
    public Entries getEntries() {
        if (entries == null) {
            entries = new Entries();
            Market market = markets.find(country);
            entries.put("country", NEW.equals(country) ? null : country);
            entries.put("languages", market == null ? null : String.join(" ", market.languages()));
            entries.put("currency", market == null ? null : market.currency());
        }
        return entries;
    }

    public void save() {
        String code = entries.text("country").toUpperCase(Locale.ROOT);
        List<String> languages =
                Arrays.asList(entries.text("languages").toLowerCase(Locale.ROOT).split("[ ,;]+"));
        markets.set(code, languages, entries.text("currency").toUpperCase(Locale.ROOT));
        toasts.done(texts.say("catalogue.market.kept", words.country(code)));
        Faces.redirect("catalogue/markets.xhtml");
    }

    public boolean isNew() {
        return NEW.equals(country);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
