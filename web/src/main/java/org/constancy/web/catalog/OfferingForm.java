package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.Json;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The frame of an offering: where it is sold, where it stands in the catalogue, what it is made of. Also makes a new one. */
@Named
@ViewScoped
public class OfferingForm implements Serializable {

    @Inject
    private ProductOfferings offerings;

    @Inject
    private OfferingPage page;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private Entries entries;

    /** Filled from the offering of the page; empty for a new one. */
    public Entries getEntries() {
        if (entries == null) {
            entries = page.getId().isEmpty() ? new Entries() : read(page.getDocument());
        }
        return entries;
    }

    public void save() {
        offerings.change(page.getId(), page.getRevision(), this::write);
        toasts.done(texts.get("catalogue.kept"));
        Faces.redirect("catalogue/offering.xhtml?id=%s", page.getId());
    }

    public void create() {
        ObjectNode offering = Json.object();
        for (String field : List.of("name", "benefit")) {
            if (entries.text(field) != null) {
                offering.put(field, entries.text(field));
            }
        }
        String id = offerings.create(write(offering)).id();
        toasts.done(texts.say("catalogue.created", entries.text("name")));
        Faces.redirect("catalogue/offering.xhtml?id=%s", id);
    }

    private static Entries read(ObjectNode offering) {
        Entries entries = new Entries();
        List<String> markets = new ArrayList<>();
        offering.path("market").forEach(each -> markets.add(each.asText()));
        entries.put("markets", markets);
        entries.put("category", option(offering.path("category").path(0)));
        entries.put("specification", option(offering.path("productSpecification")));
        List<Option> components = new ArrayList<>();
        offering.path("bundledProductOffering").forEach(each -> components.add(option(each)));
        entries.put("components", components);
        return entries;
    }

    private static Option option(JsonNode reference) {
        String id = reference.path("id").asText();
        return id.isEmpty() ? null : new Option(id, reference.path("name").asText(id));
    }

    private ObjectNode write(ObjectNode offering) {
        List<String> parts =
                entries.options("components").stream().map(Option::value).toList();
        ArrayNode markets = offering.putArray("market");
        entries.chosen("markets").forEach(markets::add);
        ReferenceLists.writeFirst(offering, "category", entries.picked("category"));
        ReferenceLists.writeOne(offering, "productSpecification", entries.picked("specification"));
        ReferenceLists.write(offering, "bundledProductOffering", parts);
        return offering.put("isBundle", !parts.isEmpty());
    }
}
