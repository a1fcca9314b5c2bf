package org.constancy.kernel;

import java.time.Instant;
import java.util.List;

/**
 * A CDI event, fired inside the transaction of each change. Its observers are the rooms that derive something from it; its event
 * row and its audit row are written by then ({@link Trace}). An observer that refuses undoes the change.
 *
 * @param resource the resource's name: {@code productOffering}
 * @param eventType {@code ProductOfferingCreateEvent} and so on (RULES 27)
 * @param sequence counts the events of this resource from 1
 * @param before the document as it was, {@code null} when created
 * @param after the document as it is, {@code null} when deleted
 */
public record Changed(
        String resource,
        String id,
        Action action,
        String eventType,
        long sequence,
        Instant at,
        Caller caller,
        String before,
        String after) {

    /** What happened. */
    public enum Action {
        CREATE,
        CHANGE,
        STATE,
        DELETE
    }

    /** What the present caller does to a resource. @param event behind the definition's name: {@code CreateEvent} */
    static Changed of(Shape<?> shape, Aggregate about, Action action, String event, String before, String after) {
        return new Changed(
                shape.name(),
                about.id(),
                action,
                shape.definition() + event,
                about.revision() + 1,
                about.changedAt(),
                Caller.current(),
                before,
                after);
    }

    /** Whether only some may see what changed, so that nobody is told of it: it says so itself ({@code visibility}). */
    public boolean hidden() {
        return hides(before) || hides(after);
    }

    private static boolean hides(String document) {
        return document != null
                && document.contains("\"visibility\":\"")
                && !List.of("", "all")
                        .contains(Json.read(document).path("visibility").asText());
    }

    /** The change itself, as it was last left: the deleted one's where there is no other. */
    public String body() {
        return after == null ? before : after;
    }
}
