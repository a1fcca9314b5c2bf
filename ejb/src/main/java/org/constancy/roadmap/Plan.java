package org.constancy.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Stored;

/**
 * A roadmap as it is shown: as it stands, or as it was agreed in a version.
 *
 * @param customerId {@code null} while it is not known here
 * @param customer the customer's name
 * @param version counts what was agreed, from 1
 * @param standing where the customer stands, may be empty
 * @param agreedBy the name of who agreed; empty while nobody has
 * @param agreedAt {@code null} while nobody has agreed
 */
public record Plan(
        String id,
        String name,
        String customerId,
        String customer,
        RoadmapState state,
        long version,
        String standing,
        String agreedBy,
        Instant agreedAt,
        List<RoadmapStep> steps) {

    /** A document of a roadmap without the words of its needs, for lists. */
    public static Plan brief(JsonNode roadmap) {
        return of(roadmap, need -> null);
    }

    /** @param words the customer's own words of a need, by its id; {@code null} where they are not his */
    static Plan of(JsonNode roadmap, UnaryOperator<String> words) {
        List<RoadmapStep> steps = new ArrayList<>();
        roadmap.path("step").forEach(each -> steps.add(RoadmapStep.of(each, words)));
        JsonNode customer = roadmap.path("customer");
        JsonNode agreed = roadmap.path("agreed");
        return new Plan(
                roadmap.path("id").asText(),
                roadmap.path("name").asText(),
                Stored.bound(customer),
                customer.path("name").asText(customer.path("id").asText()),
                RoadmapState.read(roadmap.path("state").asText()),
                roadmap.path("version").asLong(),
                roadmap.path("standing").asText(),
                agreed.path("person").path("name").asText(),
                Dates.instant(agreed.path("date").asText()),
                steps);
    }

    /** The first step that is still to be done; {@code null} where there is none. */
    public RoadmapStep next() {
        return steps.stream().filter(each -> each.state().open()).findFirst().orElse(null);
    }

    /** How many steps are done. */
    public long done() {
        return steps.stream().filter(each -> each.state() == StepState.DONE).count();
    }

    /** How many steps there are, without those that were dropped. */
    public long all() {
        return steps.stream().filter(each -> each.state() != StepState.DROPPED).count();
    }
}
