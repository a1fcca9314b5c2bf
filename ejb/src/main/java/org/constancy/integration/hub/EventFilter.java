package org.constancy.integration.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.constancy.kernel.Filter;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Type;

/** Which events of an API a subscription wants: the filters of lists, over the event (RULES 26). */
final class EventFilter {

    private static final Type TEXT = Type.of(Type.Kind.TEXT);
    private static final Type MOMENT = Type.of(Type.Kind.DATE_TIME);
    private static final Map<String, Type> ENVELOPE = Map.of(
            "eventId", TEXT,
            "eventTime", MOMENT,
            "eventType", TEXT,
            "correlationId", TEXT,
            "domain", TEXT,
            "title", TEXT,
            "description", TEXT,
            "priority", TEXT,
            "timeOcurred", MOMENT,
            "sequence", Type.of(Type.Kind.INTEGER));

    private final List<Filter> filters;

    /**
     * Refused with 400 {@code query.attribute} and {@code query.filter}, as a list's filters are.
     *
     * @param resources of the API
     * @param sent whether a resource was ever sent with an attribute outside its model
     */
    EventFilter(List<Query.Condition> conditions, Collection<Shape<?>> resources, BiPredicate<String, String> sent) {
        filters = conditions.stream()
                .map(each -> new Filter(each, type(each.path(), resources, sent)))
                .toList();
    }

    boolean all() {
        return filters.isEmpty();
    }

    boolean matches(JsonNode event) {
        return filters.stream().allMatch(each -> each.matches(event));
    }

    private static Type type(String path, Collection<Shape<?>> resources, BiPredicate<String, String> sent) {
        Type simple = ENVELOPE.get(path);
        if (simple != null) {
            return simple;
        }
        String[] parts = path.split("\\.", 3);
        if (parts.length == 3 && parts[0].equals("event")) {
            for (Shape<?> each : resources) {
                Type known = each.name().equals(parts[1]) ? inside(each, parts[2], sent) : null;
                if (known != null) {
                    return known;
                }
            }
        }
        throw Refusal.invalid(
                "query.attribute",
                "There is no such attribute of an event of this API.",
                path + ": it begins with event. and a resource's name, or is one of "
                        + String.join(", ", ENVELOPE.keySet().stream().sorted().toList()));
    }

    private static Type inside(Shape<?> shape, String path, BiPredicate<String, String> sent) {
        if (path.equals("id") || path.equals("href")) {
            return TEXT;
        }
        Type known = shape.type().at(path);
        return known == null && sent.test(shape.name(), path) ? Type.of(Type.Kind.ANY) : known;
    }
}
