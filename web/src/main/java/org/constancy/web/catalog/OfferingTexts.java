package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.constancy.catalogue.LaunchRule;
import org.constancy.web.shell.Reader;
import org.omnifaces.cdi.ViewScoped;

/** What an offering says in each language; the tab that is open stands in the address. */
@Named("offeringTexts")
@ViewScoped
public class OfferingTexts implements Serializable {

    @Inject
    private OfferingPage page;

    @Inject
    private LaunchRule rule;

    @Inject
    private Reader reader;

    private String language;

    /**
     * What stands in one language.
     *
     * @param lead the first line of the benefit
     * @param points its other lines
     */
    public record Text(String language, String name, String description, String lead, List<String> points) {

        public boolean written() {
            return !lead.isEmpty();
        }

        static Text of(String language, JsonNode from) {
            List<String> lines = from.path("benefit")
                    .asText()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Text(
                    language,
                    from.path("name").asText(),
                    from.path("description").asText(),
                    lines.isEmpty() ? "" : lines.get(0),
                    lines.stream().skip(1).toList());
        }
    }

    /** The catalogue's first language, then those of the markets and whatever else is written. */
    public List<Text> getAll() {
        TreeSet<String> others = new TreeSet<>();
        page.getReadiness().markets().forEach(market -> others.addAll(market.languages()));
        page.getDocument()
                .path("translation")
                .forEach(each -> others.add(each.path("language").asText()));
        others.remove(rule.firstLanguage());
        List<Text> all = new java.util.ArrayList<>(List.of(text(rule.firstLanguage())));
        others.forEach(each -> all.add(text(each)));
        return all;
    }

    /** The one that is shown: the one asked for, else the reader's, else the first. */
    public Text getShown() {
        List<Text> all = getAll();
        String wanted = language == null ? reader.getLocale().getLanguage() : language;
        return all.stream()
                .filter(each -> each.language().equals(wanted) && (language != null || each.written()))
                .findFirst()
                .orElse(all.get(0));
    }

    Text text(String wanted) {
        return Text.of(wanted, place(page.getDocument(), wanted, rule.firstLanguage()));
    }

    /** Where a document keeps what it says in a language; an empty place where it says nothing. */
    static JsonNode place(ObjectNode document, String language, String first) {
        if (language.equals(first)) {
            return document;
        }
        for (JsonNode each : document.path("translation")) {
            if (each.path("language").asText().equals(language)) {
                return each;
            }
        }
        return document.objectNode().put("language", language);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
