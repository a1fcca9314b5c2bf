package org.constancy.kernel;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Between an aggregate and its document, in the one place where the spine leaves the remainder and returns. Reading joins
 * texts and parses nothing.
 */
final class Documents {

    /** In characters; the columns hold a little more, for what an event or an answer adds. */
    private static final int LONGEST = 1_000_000;

    private Documents() {}

    static Stored stored(Shape<?> shape, Aggregate from) {
        return new Stored(from.id(), from.revision(), shape.path() + "/" + from.id(), tail(shape, from));
    }

    static ObjectNode tree(Shape<?> shape, Aggregate from) {
        return Json.read(text(shape, from));
    }

    static String text(Shape<?> shape, Aggregate from) {
        return stored(shape, from).text();
    }

    private static String tail(Shape<?> shape, Aggregate from) {
        StringBuilder out = new StringBuilder(from.remainder().length() + 400);
        shape.serverColumns()
                .forEach((attribute, column) ->
                        instant(out, attribute, column.equals("changed_at") ? from.changedAt() : from.createdAt()));
        for (SpineField field : shape.spine().values()) {
            append(out, field, from);
        }
        if (from.remainder().length() > 2) {
            out.append(',').append(from.remainder(), 1, from.remainder().length());
        } else {
            out.append('}');
        }
        return out.toString();
    }

    /** Puts a document into the aggregate: what the server says itself is left out, the spine to its fields, the rest kept. */
    static void accept(Shape<?> shape, Aggregate into, ObjectNode document) {
        ObjectNode rest = Json.object().setAll(document);
        rest.remove("id");
        rest.remove("href");
        rest.remove(shape.serverColumns().keySet());
        shape.spine().values().forEach(field -> field.take(rest, into));
        into.remainder(Json.write(rest));
        into.nameKey(Collation.key(shape.nameOf(into)));
        if (into.remainder().length() > LONGEST / 2 && text(shape, into).length() > LONGEST) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "resource.size",
                    "The resource would become longer than 1,000,000 characters.",
                    null);
        }
    }

    private static void append(StringBuilder out, SpineField field, Aggregate from) {
        Object value = field.get(from);
        if (value instanceof String text) {
            name(out, field.attribute()).append('"');
            JsonStringEncoder.getInstance().quoteAsString(text, out);
            out.append('"');
        } else if (value instanceof Instant at) {
            instant(out, field.attribute(), at);
        } else if (value instanceof Period period) {
            period(out, field.attribute(), period);
        } else if (value != null) {
            name(out, field.attribute()).append(value);
        }
    }

    private static void period(StringBuilder out, String attribute, Period period) {
        name(out, attribute).append('{');
        int empty = out.length();
        if (period.start() != null) {
            instant(out, "startDateTime", period.start());
        }
        if (period.end() != null) {
            instant(out, "endDateTime", period.end());
        }
        if (out.length() > empty) {
            out.deleteCharAt(empty);
        }
        out.append('}');
    }

    private static void instant(StringBuilder out, String attribute, Instant at) {
        name(out, attribute).append('"').append(at).append('"');
    }

    private static StringBuilder name(StringBuilder out, String attribute) {
        return out.append(",\"").append(attribute).append("\":");
    }

    /** A copy with each attribute of the other document laid over it; {@code null} takes one away. */
    static ObjectNode overlay(ObjectNode document, ObjectNode over) {
        ObjectNode laid = document.deepCopy();
        over.properties().forEach(each -> {
            if (each.getValue().isNull()) {
                laid.remove(each.getKey());
            } else {
                laid.set(each.getKey(), each.getValue());
            }
        });
        return laid;
    }

    /** Puts back what nobody but the server may set (RULES 4). */
    static void keepServersOwn(Shape<?> shape, ObjectNode before, ObjectNode after) {
        List<String> own = new ArrayList<>(shape.serverColumns().keySet());
        own.addAll(List.of("id", "href"));
        own.forEach(name -> after.set(name, before.get(name)));
    }
}
