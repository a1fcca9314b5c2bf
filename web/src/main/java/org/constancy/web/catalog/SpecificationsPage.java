package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.StringJoiner;
import org.constancy.catalogue.ProductSpecifications;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.omnifaces.cdi.ViewScoped;

/** The specifications, for those who ask. A characteristic is written as a line: {@code Availability: 99.9 %}. */
@Named
@ViewScoped
public class SpecificationsPage extends RegisterPage<SpecificationsPage.Row> {

    private static final List<String> TEXTS = List.of("name", "productNumber", "brand", "description");
    private static final String TRAITS = "productSpecCharacteristic";
    private static final String VALUES = "productSpecCharacteristicValue";

    @Inject
    private ProductSpecifications specifications;

    public record Row(String id, String name, String says, String number, String brand, String state)
            implements Serializable {}

    @Override
    protected Store<?> store() {
        return specifications;
    }

    @Override
    protected String address() {
        return "catalogue/specifications.xhtml";
    }

    @Override
    protected Row row(Stored stored) {
        ObjectNode specification = stored.document();
        return new Row(
                stored.id(),
                specification.path("name").asText(),
                specification.path("description").asText(),
                specification.path("productNumber").asText(),
                specification.path("brand").asText(),
                specification.path("lifecycleStatus").asText());
    }

    @Override
    protected void read(ObjectNode document, Entries into) {
        TEXTS.forEach(each -> into.put(each, document.path(each).asText()));
        StringJoiner lines = new StringJoiner("\n");
        OfferingUses.traits(document.path(TRAITS), VALUES)
                .forEach(trait -> lines.add(trait.name() + ": " + trait.values()));
        into.put("traits", lines.toString());
        into.put("traitsBefore", lines.toString());
    }

    @Override
    protected void write(Entries from, ObjectNode document) {
        TEXTS.forEach(each -> put(document, each, from.text(each)));
        boolean same = java.util.Objects.equals(from.text("traits"), from.text("traitsBefore"));
        if (!same) {
            traits(from.text("traits"), document);
        }
    }

    /* A line that says what it said keeps everything else that its characteristic holds. */
    private static void traits(String lines, ObjectNode document) {
        ArrayNode before = document.withArrayProperty(TRAITS).deepCopy();
        ArrayNode after = document.putArray(TRAITS);
        (lines == null ? "" : lines).lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            String name = (colon < 0 ? line : line.substring(0, colon)).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            after.add(trait(name, value, before));
        });
    }

    private static JsonNode trait(String name, String values, ArrayNode before) {
        List<OfferingUses.Trait> known = OfferingUses.traits(before, VALUES);
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).equals(new OfferingUses.Trait(name, values))) {
                return before.get(i);
            }
        }
        ObjectNode made = before.objectNode().put("name", name);
        if (!values.isEmpty()) {
            made.putArray(VALUES).addObject().put("value", values);
        }
        return made;
    }
}
