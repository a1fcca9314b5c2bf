package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One condition with its literals read by the type of the attribute (RULES 15). Refuses with {@code query.filter} what the
 * attribute cannot be compared with. {@link #matches} is the meaning of a filter; SQL only makes it fast.
 */
public final class Filter {

    private static final int LONGEST_PATTERN = 200;

    private final Query.Condition condition;
    private final Type.Kind kind;
    private final List<String> values = new ArrayList<>();
    private final List<Object> literals = new ArrayList<>();

    /** @param type {@code null} for an attribute of a kept extension */
    public Filter(Query.Condition condition, Type type) {
        this.condition = condition;
        this.kind = type == null ? Type.Kind.ANY : type.kind();
        if (kind == Type.Kind.OBJECT) {
            throw refused("is an object: name one of its attributes");
        }
        if (kind == Type.Kind.ANY
                && condition.operator() != Query.Operator.EQ
                && condition.operator() != Query.Operator.NE) {
            throw refused("is not part of the model, and can only be compared for equality");
        }
        if (hasNoText() && comparesText()) {
            throw refused("is no text: it can be equal, less or greater");
        }
        condition.values().forEach(this::expand);
        values.forEach(value -> literals.add(literal(value)));
    }

    private boolean hasNoText() {
        return kind == Type.Kind.INTEGER || kind == Type.Kind.NUMBER || kind == Type.Kind.BOOLEAN;
    }

    private boolean comparesText() {
        return switch (condition.operator()) {
            case LIKE, REGEX, CONTAINS -> true;
            default -> false;
        };
    }

    /** {@code a,b} means a, b, or the whole text. */
    private void expand(String value) {
        boolean whole = condition.operator() == Query.Operator.REGEX || condition.operator() == Query.Operator.CONTAINS;
        if (!whole) {
            values.addAll(List.of(value.split(",", -1)));
        }
        boolean text =
                switch (kind) {
                    case DATE_TIME, INTEGER, NUMBER, BOOLEAN -> false;
                    default -> true;
                };
        if (whole || text && value.indexOf(',') >= 0) {
            values.add(value);
        }
    }

    /** The texts of the literals. */
    List<String> values() {
        return values;
    }

    Query.Condition condition() {
        return condition;
    }

    Type.Kind kind() {
        return kind;
    }

    /** String, Instant, BigDecimal, Boolean or Pattern. */
    List<Object> literals() {
        return literals;
    }

    public boolean matches(JsonNode document) {
        List<JsonNode> found = new ArrayList<>();
        collect(document, condition.path(), found);
        if (condition.operator() == Query.Operator.NE) {
            return found.stream().noneMatch(this::anyLiteral);
        }
        return found.stream().anyMatch(this::anyLiteral);
    }

    private static void collect(JsonNode node, String path, List<JsonNode> found) {
        if (node == null || node.isNull()) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, path, found));
        } else if (path.isEmpty()) {
            found.add(node);
        } else {
            int dot = path.indexOf('.');
            String name = dot < 0 ? path : path.substring(0, dot);
            String rest = dot < 0 ? "" : path.substring(dot + 1);
            collect(node.get(name), rest, found);
            if (name.equals("id") && rest.isEmpty()) {
                collect(node.get("externalId"), rest, found);
            }
        }
    }

    private boolean anyLiteral(JsonNode value) {
        return literals.stream().anyMatch(literal -> holds(value, literal));
    }

    private boolean holds(JsonNode value, Object literal) {
        return switch (condition.operator()) {
            case EQ, NE -> compares(value, literal, c -> c == 0);
            case GT -> compares(value, literal, c -> c > 0);
            case GTE -> compares(value, literal, c -> c >= 0);
            case LT -> compares(value, literal, c -> c < 0);
            case LTE -> compares(value, literal, c -> c <= 0);
            case LIKE, REGEX, CONTAINS ->
                value.isTextual()
                        && ((Pattern) literal).matcher(value.textValue()).find();
        };
    }

    private static boolean compares(JsonNode value, Object literal, IntPredicate test) {
        if (literal instanceof Instant instant) {
            Instant at = value.isTextual() ? Dates.instant(value.textValue()) : null;
            return at != null && test.test(at.compareTo(instant));
        }
        if (literal instanceof BigDecimal number) {
            return value.isNumber() && test.test(value.decimalValue().compareTo(number));
        }
        return value.isValueNode() && test.test(value.asText().compareTo(literal.toString()));
    }

    private Object literal(String value) {
        if (condition.operator() == Query.Operator.LIKE) {
            return like(value);
        }
        if (condition.operator() == Query.Operator.REGEX) {
            return regex(value);
        }
        if (condition.operator() == Query.Operator.CONTAINS) {
            return Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE);
        }
        return switch (kind) {
            case DATE_TIME -> orRefuse(Dates.instant(value), value, "is no ISO 8601 date-time");
            case INTEGER, NUMBER -> orRefuse(number(value), value, "is no number");
            case BOOLEAN -> orRefuse(truth(value), value, "is neither true nor false");
            default -> value;
        };
    }

    private static Boolean truth(String value) {
        return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : null;
    }

    private static BigDecimal number(String value) {
        try {
            BigDecimal number = value.length() > 100 ? null : new BigDecimal(value);
            return number == null || Math.abs((long) number.scale()) > 200 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Pattern like(String value) {
        String[] parts = value.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Pattern.quote(parts[i]);
        }
        return Pattern.compile("^" + String.join(".*", parts) + "$", Pattern.DOTALL);
    }

    private Pattern regex(String value) {
        if (value.length() > LONGEST_PATTERN) {
            throw refused("is compared with a pattern of more than 200 characters");
        }
        try {
            return Pattern.compile(value);
        } catch (PatternSyntaxException e) {
            throw refused("is compared with '" + value + "', which is no pattern (RE2 syntax): " + e.getDescription());
        }
    }

    private Object orRefuse(Object literal, String value, String why) {
        if (literal == null) {
            throw refused("is compared with '" + value + "', which " + why);
        }
        return literal;
    }

    private Refusal refused(String why) {
        return Refusal.invalid("query.filter", "A filter cannot be understood.", condition.path() + " " + why);
    }
}
