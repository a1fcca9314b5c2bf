package org.constancy.web.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.roadmap.Roadmaps;
import org.constancy.roadmap.StepState;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Picked;
import org.omnifaces.cdi.ViewScoped;

/** One step of the roadmap of the page ({@code ?step=}). */
@Named
@ViewScoped
public class StepForm extends NamedForm {

    private static final List<String> TEXTS = List.of("name", "description", "target", "state", "reason");

    @Inject
    private Roadmaps roadmaps;

    @Inject
    private RoadmapPage page;

    @Override
    protected void fill(Entries into) {
        JsonNode steps = page.getDocument().path("step");
        into.put("place", isNew() ? steps.size() + 1 : place(steps) + 1);
        into.put("state", StepState.PLANNED.word());
        if (!isNew()) {
            JsonNode step = steps.get(place(steps));
            TEXTS.forEach(each -> into.put(each, step.path(each).asText()));
            into.put("needs", Picked.read(step.path("need")));
            into.put("helps", Picked.read(step.path("help")));
        }
    }

    public void save() {
        roadmaps.change(page.getId(), page.getRevision(), roadmap -> {
            ArrayNode steps = roadmap.withArrayProperty("step");
            ObjectNode step = isNew() ? Json.object() : (ObjectNode) steps.remove(place(steps));
            write(step);
            int place = getEntries().get("place") instanceof Number number ? number.intValue() : steps.size() + 1;
            steps.insert(Math.max(0, Math.min(place - 1, steps.size())), step);
            return roadmap;
        });
        kept(RoadmapPage.ADDRESS, page.getId());
    }

    /** Takes a step out that was never meant. */
    public void delete() {
        roadmaps.change(page.getId(), page.getRevision(), roadmap -> {
            ArrayNode steps = roadmap.withArrayProperty("step");
            steps.remove(place(steps));
            return roadmap;
        });
        deleted(RoadmapPage.ADDRESS, page.getId());
    }

    private void write(ObjectNode step) {
        for (String each : TEXTS) {
            String text = getEntries().text(each);
            step.put(each, text);
            if (text == null) {
                step.remove(each);
            }
        }
        Picked.write(getEntries().options("needs"), step, "need");
        Picked.write(getEntries().options("helps"), step, "help");
    }

    private int place(JsonNode steps) {
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).path("id").asText().equals(getId())) {
                return place;
            }
        }
        throw Refusal.notFound("step", getId());
    }
}
