package org.constancy.web.catalog;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.constancy.catalogue.Market;
import org.constancy.catalogue.Markets;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The countries where we sell: in which languages a benefit must be written there, and in which currency prices stand. */
@Named
@ViewScoped
public class MarketsPage extends NamedForm {

    @Inject
    private Markets markets;

    @Inject
    private CatalogueWords words;

    @Inject
    private Texts texts;

    public List<Market> getAll() {
        return markets.all().stream()
                .sorted((a, b) -> words.country(a.country()).compareTo(words.country(b.country())))
                .toList();
    }

    /** A country where we do not sell yet is as good as a new one. */
    @Override
    protected void fill(Entries into) {
        Market market = markets.find(getId());
        into.put("country", isNew() ? null : getId());
        into.put("languages", market == null ? null : String.join(" ", market.languages()));
        into.put("currency", market == null ? null : market.currency());
    }

    public void save() {
        Entries entries = getEntries();
        String code = entries.text("country").toUpperCase(Locale.ROOT);
        List<String> languages =
                Arrays.asList(entries.text("languages").toLowerCase(Locale.ROOT).split("[ ,;]+"));
        markets.set(code, languages, entries.text("currency").toUpperCase(Locale.ROOT));
        done(texts.say("catalogue.market.kept", words.country(code)), "catalogue/markets.xhtml");
    }
}
