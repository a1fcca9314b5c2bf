package org.constancy.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Stored;

/**
 * A step of a roadmap, as it is shown.
 *
 * @param description empty where there is none
 * @param target {@code null} where nobody has said when
 * @param reason why it was dropped, else empty
 * @param doneAt {@code null} while it is not done
 * @param needs that it answers
 * @param helps offerings and library items
 */
public record RoadmapStep(
        String id,
        String name,
        String description,
        Target target,
        StepState state,
        String reason,
        Instant doneAt,
        List<Pointer> needs,
        List<Pointer> helps) {

    /** To something that may be ours. @param id {@code null} where it is not known here */
    public record Pointer(String id, String name, String type) {

        static Pointer of(JsonNode reference) {
            String id = Stored.bound(reference);
            boolean offering = reference.path("href").asText().contains("/productOffering/");
            return new Pointer(
                    id,
                    reference.path("name").asText(reference.path("id").asText()),
                    offering ? "productOffering" : "libraryItem");
        }
    }

    /** @param words the customer's own words of a need, by its id; {@code null} where they are not his */
    static RoadmapStep of(JsonNode step, UnaryOperator<String> words) {
        List<Pointer> needs = new ArrayList<>();
        step.path("need").forEach(each -> needs.add(need(each, words)));
        List<Pointer> helps = new ArrayList<>();
        step.path("help").forEach(each -> helps.add(Pointer.of(each)));
        return new RoadmapStep(
                step.path("id").asText(),
                step.path("name").asText(),
                step.path("description").asText(),
                step.hasNonNull("target") ? Target.read(step.path("target").asText()) : null,
                StepState.read(step.path("state").asText()),
                step.path("reason").asText(),
                Dates.instant(step.path("doneDate").asText()),
                needs,
                helps);
    }

    /** A need that several voiced is known by the words of one of them: here it has the customer's. */
    private static Pointer need(JsonNode reference, UnaryOperator<String> words) {
        String id = Stored.bound(reference);
        String said = id == null ? null : words.apply(id);
        return new Pointer(id, said == null ? reference.path("id").asText() : said, "need");
    }
}
