package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.kernel.Json;
import org.constancy.kernel.Query;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.LazyRows;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;

/**
 * A list of what one store of the catalogue holds, with a form beside it for the one that the address names
 * ({@code ?id=new} for a new one).
 *
 * @param <R> a row; has an {@code id}
 */
public abstract class RegisterPage<R> extends NamedForm {

    @Inject
    private CatalogueWords words;

    private Long revision;
    private String state;
    private LazyRows<R> rows;

    protected abstract Store<?> store();

    /** The page's address, to come back to. */
    protected abstract String address();

    protected abstract R row(Stored stored);

    /** Fills the form; from an empty document for a new one. */
    protected abstract void read(ObjectNode document, Entries into);

    /** Takes what was written; what the form does not show stays. */
    protected abstract void write(Entries from, ObjectNode document);

    public LazyRows<R> getRows() {
        if (rows == null) {
            rows = LazyRows.of(query -> store().page(query), this::page).orderedBy(Query.BY_NAME, false);
        }
        return rows;
    }

    private List<R> page(List<Stored> stored) {
        return stored.stream().map(this::row).toList();
    }

    @Override
    protected void fill(Entries into) {
        ObjectNode document = Json.object();
        if (!isNew()) {
            Stored stored = store().get(getId());
            revision = stored.revision();
            document = stored.document();
        }
        state = document.path("lifecycleStatus").asText(Lifecycle.IN_STUDY.word());
        into.put("state", state);
        read(document, into);
    }

    /** The state it is in, and those it may go to. */
    public List<Option> getStates() {
        List<Lifecycle> next = new java.util.ArrayList<>(Lifecycle.of(state).next());
        next.add(0, Lifecycle.of(state));
        return next.stream()
                .map(each -> new Option(each.word(), words.state(each.word())))
                .toList();
    }

    public void save() {
        if (isNew()) {
            store().create(written(Json.object()));
        } else {
            store().change(getId(), revision, this::written);
        }
        kept(address());
    }

    public void delete() {
        store().delete(getId(), revision);
        deleted(address());
    }

    private ObjectNode written(ObjectNode document) {
        write(getEntries(), document);
        return document.put("lifecycleStatus", getEntries().text("state"));
    }

    /** Writes a text, or takes the attribute out where there is none. */
    protected static void put(ObjectNode document, String attribute, String text) {
        if (text == null) {
            document.remove(attribute);
        } else {
            document.put(attribute, text);
        }
    }
}
