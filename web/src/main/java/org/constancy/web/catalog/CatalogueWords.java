package org.constancy.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.catalogue.Lifecycle;
import org.constancy.catalogue.Market;
import org.constancy.catalogue.Markets;
import org.constancy.kernel.Missing;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;

/** Countries, languages and states in the reader's language. */
@Named
@RequestScoped
public class CatalogueWords {

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    @Inject
    private Markets markets;

    /** {@code Belgium} for {@code BE}; the code itself where nobody knows it. */
    public String country(String code) {
        String name = new Locale("", code).getDisplayCountry(reader.getLocale());
        return name.isEmpty() ? code : name;
    }

    public String countries(Collection<String> codes) {
        return codes.stream().map(this::country).collect(Collectors.joining(", "));
    }

    /** {@code Français} for {@code fr}. */
    public String language(String tag) {
        return texts.languageName(Locale.forLanguageTag(tag));
    }

    public String languages(Collection<String> tags) {
        return tags.stream().map(this::language).collect(Collectors.joining(", "));
    }

    /** @param word as in a document: {@code In study} */
    public String state(String word) {
        Lifecycle state = Lifecycle.of(word);
        return state == null ? word : texts.get("catalogue.state." + state.name());
    }

    public String tone(String word) {
        Lifecycle state = Lifecycle.of(word);
        return state == Lifecycle.LAUNCHED ? "fine" : state == Lifecycle.ACTIVE ? "news" : "plain";
    }

    public List<Option> getStates() {
        return Arrays.stream(Lifecycle.values())
                .map(each -> new Option(each.word(), state(each.word())))
                .toList();
    }

    public List<Option> getMarkets() {
        return markets.all().stream()
                .map(Market::country)
                .map(code -> new Option(code, country(code)))
                .sorted((a, b) -> a.label().compareTo(b.label()))
                .toList();
    }

    /** What is missing, in a sentence. */
    public String missing(Missing missing) {
        Object[] values = missing.values().toArray();
        if (missing.code().equals("offering.missing.benefit")) {
            values[1] = language(missing.values().get(1));
        }
        if (missing.code().matches("offering.missing.(benefit|price|market)")) {
            values[0] = country(missing.values().get(0));
        }
        return texts.say(missing.code(), values);
    }
}
