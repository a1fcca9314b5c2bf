package org.constancy.web.roadmap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Stored;
import org.constancy.library.LibraryItems;
import org.constancy.roadmap.RoadmapState;
import org.constancy.roadmap.Roadmaps;
import org.constancy.web.catalog.CataloguePicker;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** A roadmap that is begun, or its title and where the customer stands; and that the customer agrees to it. */
@Named
@ViewScoped
public class RoadmapForm extends NamedForm {

    @Inject
    private Roadmaps roadmaps;

    @Inject
    private LibraryItems library;

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    private String customerId;
    private String itemId;
    private Long revision;

    @Override
    protected void fill(Entries into) {
        into.put("agreedOn", days.today());
        if (!isNew()) {
            Stored stored = roadmaps.get(getId());
            revision = stored.revision();
            into.put("name", stored.document().path("name").asText());
            into.put("standing", stored.document().path("standing").asText());
        } else if (itemId != null) {
            String name = library.get(itemId).document().path("name").asText();
            into.put("name", name);
            into.put("item", new Option(itemId, name));
        }
    }

    public void save() {
        String id = getId();
        if (isNew()) {
            id = roadmaps.create(made()).id();
        } else {
            roadmaps.change(id, revision, this::written);
        }
        kept(RoadmapPage.ADDRESS, id);
    }

    private ObjectNode made() {
        ObjectNode roadmap = written(Json.object());
        String picked = getEntries().picked("customer");
        roadmap.putObject("customer").put("id", picked == null ? customerId : picked);
        String item = getEntries().picked("item");
        if (item != null) {
            roadmap.putObject("libraryItem").put("id", item);
        }
        return roadmap;
    }

    private ObjectNode written(ObjectNode roadmap) {
        roadmap.put("name", getEntries().text("name"));
        String standing = getEntries().text("standing");
        roadmap.put("standing", standing);
        if (standing == null) {
            roadmap.remove("standing");
        }
        return roadmap;
    }

    /** Keeps who of the customer's people agreed, when, and in which talk. */
    public void agree() {
        LocalDate on = getEntries().day("agreedOn");
        String talk = getEntries().text("agreedIn");
        roadmaps.change(getId(), revision, roadmap -> {
            ObjectNode agreed = roadmap.put("state", RoadmapState.AGREED.word()).putObject("agreed");
            agreed.putObject("person").put("id", getEntries().text("agreedBy"));
            if (on != null && on.isBefore(days.today())) {
                agreed.put("date", on + "T12:00:00Z");
            }
            if (talk != null) {
                agreed.putObject("interaction").put("id", talk);
            }
            return roadmap;
        });
        done(texts.get("roadmap.agreed.now"), RoadmapPage.ADDRESS, getId());
    }

    /** What good looks like: items of the library that have steps, by a part of their name. */
    public List<Option> items(String typed) {
        return CataloguePicker.find(
                library,
                typed,
                new Condition("kind", Operator.EQ, List.of("roadmap")),
                new Condition("state", Operator.EQ, List.of("published")));
    }

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    public String getItemId() {
        return itemId;
    }

    public void setItemId(String itemId) {
        this.itemId = itemId;
    }
}
