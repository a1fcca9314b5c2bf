package org.constancy.web.library;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.constancy.library.Held;
import org.constancy.library.ItemState;
import org.constancy.library.LibraryItems;
import org.constancy.library.Shares;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** One item beside the list: what it says, whom it is for, and who holds it. */
@Named
@ViewScoped
public class LibraryForm extends NamedForm {

    private static final String LIST = "library/index.xhtml";
    private static final String ITEM = "library/index.xhtml?id=%s";
    private static final int HOLDERS = 100;
    private static final int MOST = 1000;

    @Inject
    private LibraryItems items;

    @Inject
    private Shares shares;

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    private Long revision;
    private ItemState state = ItemState.DRAFT;
    private transient List<Held> holders;
    private transient List<Held> untold;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Stored stored = items.get(getId());
            revision = stored.revision();
            state = ItemState.read(stored.document().path("state").asText());
            ItemEntries.read(stored.document(), into);
        }
    }

    public ItemState getState() {
        return state;
    }

    /** Where it may go from here; a new one is kept first. */
    public List<ItemState> getMoves() {
        return isNew() ? List.of() : state.next();
    }

    /** Who holds it, the last first. */
    public List<Held> getHolders() {
        if (holders == null) {
            holders = isNew() ? List.of() : shares.ofItem(getId(), HOLDERS);
        }
        return holders;
    }

    /** Of a withdrawn one, those who do not know yet. */
    public List<Held> getUntold() {
        if (untold == null) {
            untold = state == ItemState.WITHDRAWN ? shares.untold(getId(), MOST) : List.of();
        }
        return untold;
    }

    public void save() {
        if (isNew()) {
            items.create(ItemEntries.write(getEntries(), Json.object()));
        } else {
            items.change(getId(), revision, item -> ItemEntries.write(getEntries(), item));
        }
        kept(LIST);
    }

    public void move(ItemState to) {
        items.change(
                getId(), revision, item -> ItemEntries.write(getEntries(), item).put("state", to.word()));
        done(texts.say("library.moved", texts.get("library.state." + to.word())), ITEM, getId());
    }

    public void delete() {
        items.delete(getId(), revision);
        deleted(LIST);
    }

    /** Keeps whether it helped. */
    public void helped(String shareId, boolean whether) {
        shares.change(shareId, null, share -> share.put("helped", whether));
        kept(ITEM, getId());
    }

    /** Tells everybody who does not know yet, by mail; who has no address stays on the list. */
    public void tellAll() {
        int told = 0;
        for (Held each : getUntold()) {
            told += tells(each) ? 1 : 0;
        }
        done(texts.say("library.told.all", told, getUntold().size() - told), ITEM, getId());
    }

    private boolean tells(Held held) {
        try {
            shares.tell(held.id());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Somebody knows by now that it was withdrawn. */
    public void told(String shareId) {
        shares.change(shareId, null, share -> share.put("toldDate", days.now().toString()));
        kept(ITEM, getId());
    }
}
