package org.constancy.web.shell;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** What staff write on a page, and what they see when it is kept. */
public abstract class Form implements Serializable {

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private Entries entries;

    /** Puts into an empty form what is known already; 404 where that is not there. */
    protected abstract void fill(Entries into);

    /** Filled when they are first asked for. */
    public Entries getEntries() {
        if (entries == null) {
            entries = new Entries();
            fill(entries);
        }
        return entries;
    }

    /** Says that it was kept, and goes on to a page: its address, with {@code %s} for the arguments. */
    protected void kept(String address, Object... arguments) {
        done(texts.get("action.kept"), address, arguments);
    }

    /** As {@link #kept}, when it was deleted. */
    protected void deleted(String address, Object... arguments) {
        done(texts.get("action.deleted"), address, arguments);
    }

    /** As {@link #kept}, in words of its own. */
    protected void done(String said, String address, Object... arguments) {
        toasts.done(said);
        Faces.redirect(address, arguments);
    }
}
