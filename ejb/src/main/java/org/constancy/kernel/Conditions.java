package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the filters of one shape into SQL as far as it goes. */
final class Conditions {

    private final Shape<?> shape;
    private final boolean postgres;
    private final Extensions extensions;

    Conditions(Shape<?> shape, boolean postgres, Extensions extensions) {
        this.shape = shape;
        this.postgres = postgres;
        this.extensions = extensions;
    }

    /** Adds the condition to the SQL; gives it back where SQL cannot decide it alone, else {@code null}. */
    Filter add(Query.Condition condition, Where where) {
        String path = condition.path();
        if (path.equals("id")) {
            Filter filter = new Filter(condition, new Type(Type.Kind.TEXT, java.util.Set.of(), null));
            return inSql(filter, "t.id", where) ? null : filter;
        }
        if (path.equals("href")) {
            Query.Condition byId = new Query.Condition(
                    "id",
                    condition.operator(),
                    condition.values().stream().map(this::idOf).toList());
            return add(byId, where);
        }
        Type type = shape.type().at(path);
        if (type == null && !extensions.known(shape.name(), path)) {
            throw Refusal.invalid(
                    "query.attribute",
                    "There is no such attribute to filter by.",
                    path + " is neither in the model of " + shape.definition() + " nor in what was sent so far");
        }
        Filter filter = new Filter(condition, type);
        String column = columnOrNull(path);
        if (column != null) {
            return inSql(filter, column, where) ? null : filter;
        }
        return postgres && type != null && contained(filter, where) ? null : filter;
    }

    /** The column to sort by; refused with {@code query.sort} naming those that can. */
    String column(String attribute) {
        if (attribute.equals(Query.BY_NAME)) {
            return "t.name_key";
        }
        String column = attribute.equals("id") ? "t.id" : columnOrNull(attribute);
        if (column == null) {
            List<String> names = new ArrayList<>(shape.spine().keySet());
            names.add(0, "id");
            names.addAll(shape.serverColumns().keySet());
            throw Refusal.invalid(
                    "query.sort",
                    "The list cannot be sorted by this attribute.",
                    "'" + attribute + "' is none of " + String.join(", ", names));
        }
        return column;
    }

    boolean isTime(String attribute) {
        SpineField field = shape.spine().get(attribute);
        return field == null ? shape.serverColumns().containsKey(attribute) : field.type() == Instant.class;
    }

    private String columnOrNull(String path) {
        String server = shape.serverColumns().get(path);
        if (server != null) {
            return "t." + server;
        }
        SpineField field = shape.spine().get(path);
        return field == null ? null : "t." + field.column();
    }

    private String idOf(String href) {
        int at = href.indexOf(shape.path() + "/");
        return at < 0 ? href : href.substring(at + shape.path().length() + 1);
    }

    /** {@code false} where SQL cannot say it: a moment's column holds no text, and its text is compared in Java. */
    private static boolean inSql(Filter filter, String column, Where where) {
        List<Object> literals = filter.literals();
        if (filter.kind() == Type.Kind.DATE_TIME && literals.get(0) instanceof Pattern) {
            return false;
        }
        switch (filter.condition().operator()) {
            case EQ -> where.and(column + " in " + Where.places(literals.size()), literals.toArray());
            case NE ->
                where.and(
                        column + " is null or " + column + " not in " + Where.places(literals.size()),
                        literals.toArray());
            case GT -> any(filter, column + " > ?", where);
            case GTE -> any(filter, column + " >= ?", where);
            case LT -> any(filter, column + " < ?", where);
            case LTE -> any(filter, column + " <= ?", where);
            case LIKE ->
                where.and(
                        either(column + " like ? escape '!'", literals.size()),
                        filter.values().stream().map(Conditions::like).toArray());
            case CONTAINS ->
                where.and(
                        either("lower(" + column + ") like ? escape '!'", literals.size()),
                        filter.values().stream().map(Conditions::somewhere).toArray());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void any(Filter filter, String fragment, Where where) {
        where.and(either(fragment, filter.literals().size()), filter.literals().toArray());
    }

    private static String either(String fragment, int times) {
        return String.join(" or ", Collections.nCopies(times, fragment));
    }

    private static String somewhere(String value) {
        String plain = value.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + plain.toLowerCase(Locale.ROOT) + "%";
    }

    private static String like(String value) {
        return value.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("*", "%");
    }

    /** Equality of a text, number or truth in the remainder, by the GIN index. */
    private boolean contained(Filter filter, Where where) {
        boolean decidable = filter.condition().operator() == Query.Operator.EQ
                && switch (filter.kind()) {
                    case TEXT, INTEGER, NUMBER, BOOLEAN, BASE64, URI -> true;
                    default -> false;
                };
        if (!decidable) {
            return false;
        }
        List<Object> samples = new ArrayList<>();
        for (Object literal : filter.literals()) {
            String path = filter.condition().path();
            samples.add(Json.write(sample(path, shape.type(), literal)));
            if (path.endsWith(".id")) {
                samples.add(Json.write(sample(path.replaceAll("id$", "externalId"), shape.type(), literal)));
            }
        }
        where.and(either("cast(t.remainder as jsonb) @> cast(? as jsonb)", samples.size()), samples.toArray());
        return true;
    }

    /** The smallest document that has the value at the path. */
    private static JsonNode sample(String path, Type type, Object literal) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (path.isEmpty()) {
            return literal instanceof BigDecimal number
                    ? json.numberNode(number)
                    : literal instanceof Boolean truth ? json.booleanNode(truth) : json.textNode(literal.toString());
        }
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Type next = type.single().attributes().get(name);
        JsonNode inner = sample(dot < 0 ? "" : path.substring(dot + 1), next == null ? Type.ANY : next, literal);
        return json.objectNode()
                .setAll(Map.of(
                        name,
                        next != null && next.kind() == Type.Kind.ARRAY
                                ? json.arrayNode().add(inner)
                                : inner));
    }
}
