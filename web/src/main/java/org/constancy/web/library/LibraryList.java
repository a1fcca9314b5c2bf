package org.constancy.web.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.library.ItemState;
import org.constancy.library.LibraryItems;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The library: all of it in a list, or what speaks of what the reader looks for. */
@Named
@ViewScoped
public class LibraryList implements Serializable {

    private static final int FOUND = 20;

    @Inject
    private LibraryItems items;

    private String sought;
    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(
            String id, String name, String summary, String kind, String language, String version, ItemState state)
            implements Serializable {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(items::page, LibraryList::rows).orderedBy(Query.BY_NAME, false);
        }
        return rows;
    }

    /** What speaks of what is looked for, the best first; empty where nothing is looked for. */
    public List<Row> getFound() {
        return getSought().isBlank() ? List.of() : rows(items.search(sought, FOUND));
    }

    private static List<Row> rows(List<Stored> stored) {
        return stored.stream().map(LibraryList::row).toList();
    }

    private static Row row(Stored stored) {
        ObjectNode item = stored.document();
        return new Row(
                stored.id(),
                item.path("name").asText(),
                item.path("summary").asText(),
                item.path("kind").asText(),
                item.path("language").asText(),
                item.path("version").asText(),
                ItemState.read(item.path("state").asText()));
    }

    public String getSought() {
        return sought == null ? "" : sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }
}
