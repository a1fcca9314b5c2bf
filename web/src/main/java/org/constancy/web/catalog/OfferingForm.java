package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.Json;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The frame of an offering: where it is sold, where it stands in the catalogue, what it is made of. Also makes a new one. */
@Named
@ViewScoped
public class OfferingForm extends Form {

    @Inject
    private ProductOfferings offerings;

    @Inject
    private OfferingPage page;

    @Inject
    private Texts texts;

    /** From the offering of the page; nothing for a new one. */
    @Override
    protected void fill(Entries into) {
        if (!page.getId().isEmpty()) {
            read(page.getDocument(), into);
        }
    }

    public void save() {
        offerings.change(page.getId(), page.getRevision(), this::write);
        kept("catalogue/offering.xhtml?id=%s", page.getId());
    }

    public void create() {
        ObjectNode offering = Json.object();
        for (String field : List.of("name", "benefit")) {
            if (getEntries().text(field) != null) {
                offering.put(field, getEntries().text(field));
            }
        }
        String id = offerings.create(write(offering)).id();
        done(texts.say("catalogue.created", getEntries().text("name")), "catalogue/offering.xhtml?id=%s", id);
    }

    private static void read(ObjectNode offering, Entries entries) {
        List<String> markets = new ArrayList<>();
        offering.path("market").forEach(each -> markets.add(each.asText()));
        entries.put("markets", markets);
        entries.put("category", Option.of(offering.path("category").path(0)));
        entries.put("specification", Option.of(offering.path("productSpecification")));
        List<Option> components = new ArrayList<>();
        offering.path("bundledProductOffering").forEach(each -> components.add(Option.of(each)));
        entries.put("components", components);
    }

    private ObjectNode write(ObjectNode offering) {
        Entries entries = getEntries();
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
