package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.catalogue.Categories;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Option;
import org.omnifaces.cdi.ViewScoped;

/** The categories: where a customer would look. */
@Named
@ViewScoped
public class CategoriesPage extends RegisterPage<CategoriesPage.Row> {

    private static final List<String> TEXTS = List.of("name", "description");

    @Inject
    private Categories categories;

    /** @param parent the name of the one above it, empty at the top */
    public record Row(String id, String name, String says, String parent, String state) implements Serializable {}

    @Override
    protected Store<?> store() {
        return categories;
    }

    @Override
    protected String address() {
        return "catalogue/categories.xhtml";
    }

    @Override
    protected Row row(Stored stored) {
        ObjectNode category = stored.document();
        return new Row(
                stored.id(),
                category.path("name").asText(),
                category.path("description").asText(),
                name(category.path("parentId").asText()),
                category.path("lifecycleStatus").asText());
    }

    @Override
    protected void read(ObjectNode document, Entries into) {
        TEXTS.forEach(each -> into.put(each, document.path(each).asText()));
        String parent = document.path("parentId").asText();
        into.put("parent", parent.isEmpty() ? null : new Option(parent, name(parent)));
    }

    @Override
    protected void write(Entries from, ObjectNode document) {
        TEXTS.forEach(each -> put(document, each, from.text(each)));
        put(document, "parentId", from.picked("parent"));
        document.put("isRoot", from.picked("parent") == null);
    }

    /* A parent is named by its id alone, so it may not be here yet. */
    private String name(String id) {
        try {
            return id.isEmpty()
                    ? ""
                    : categories.get(id).document().path("name").asText();
        } catch (Refusal notThere) {
            return id;
        }
    }
}
