package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.kernel.Json;
import org.constancy.kernel.Query;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.LazyRows;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/**
 * A list of what one store of the catalogue holds, with a form beside it for the one that the address names
 * ({@code ?id=new} for a new one).
 *
 * @param <R> a row; has an {@code id}
 */
public abstract class RegisterPage<R> implements Serializable {

    private static final String NEW = "new";

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    @Inject
    private CatalogueWords words;

    private String id;
    private Long revision;
    private String state;
    private Entries entries;
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

    /** Reads what the address names; 404 where there is no such thing. */
    public void open() {
        ObjectNode document = Json.object();
        if (id != null && !isNew()) {
            Stored stored = store().get(id);
            revision = stored.revision();
            document = stored.document();
        }
        state = document.path("lifecycleStatus").asText(Lifecycle.IN_STUDY.word());
        entries = new Entries();
        entries.put("state", state);
        read(document, entries);
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
            store().change(id, revision, this::written);
        }
        toasts.done(texts.get("catalogue.kept"));
        Faces.redirect(address());
    }

    public void delete() {
        store().delete(id, revision);
        toasts.done(texts.get("catalogue.deleted"));
        Faces.redirect(address());
    }

    private ObjectNode written(ObjectNode document) {
        write(entries, document);
        return document.put("lifecycleStatus", entries.text("state"));
    }

    /** Writes a text, or takes the attribute out where there is none. */
    protected static void put(ObjectNode document, String attribute, String text) {
        if (text == null) {
            document.remove(attribute);
        } else {
            document.put(attribute, text);
        }
    }

    public Entries getEntries() {
        return entries;
    }

    public boolean isNew() {
        return NEW.equals(id);
    }

    /** What the form is for; {@code null} where it is shut. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
