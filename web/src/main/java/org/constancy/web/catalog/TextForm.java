package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.catalogue.LaunchRule;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.omnifaces.cdi.ViewScoped;

/** What an offering says in one language: name, benefit, description. */
@Named
@ViewScoped
public class TextForm extends Form {

    private static final List<String> FIELDS = List.of("name", "benefit", "description");

    @Inject
    private ProductOfferings offerings;

    @Inject
    private OfferingPage page;

    @Inject
    private OfferingTexts shown;

    @Inject
    private LaunchRule rule;

    @Override
    protected void fill(Entries into) {
        JsonNode place = OfferingTexts.place(page.getDocument(), language(), rule.firstLanguage());
        FIELDS.forEach(field -> into.put(field, place.path(field).asText()));
    }

    public void save() {
        offerings.change(page.getId(), page.getRevision(), this::write);
        kept("catalogue/offering.xhtml?id=%s&lang=%s", page.getId(), language());
    }

    private ObjectNode write(ObjectNode offering) {
        JsonNode place = OfferingTexts.place(offering, language(), rule.firstLanguage());
        FIELDS.forEach(field -> {
            ((ObjectNode) place).remove(field);
            if (getEntries().text(field) != null) {
                ((ObjectNode) place).put(field, getEntries().text(field));
            }
        });
        ArrayNode others = offering.withArrayProperty("translation");
        boolean there = place == offering || contains(others, place);
        if (!there) {
            others.add(place);
        }
        if (others.isEmpty()) {
            offering.remove("translation");
        }
        return offering;
    }

    private static boolean contains(ArrayNode places, JsonNode place) {
        for (JsonNode each : places) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    private String language() {
        return shown.getShown().language();
    }
}
