package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The type of an attribute as a TM Forum specification gives it. */
public final class Type {

    /** What a value may be. */
    public enum Kind {
        ANY,
        TEXT,
        DATE_TIME,
        URI,
        BASE64,
        INTEGER,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OBJECT
    }

    static final Type ANY = new Type(Kind.ANY, Set.of(), null);

    private static final Pattern URI = Pattern.compile("[^\\s\\p{Cntrl}]*");

    private final Kind kind;
    private final Set<String> words;
    private final Type element;
    private final Map<String, Type> attributes = new LinkedHashMap<>();

    Type(Kind kind, Set<String> words, Type element) {
        this.kind = kind;
        this.words = words;
        this.element = element;
    }

    /** A simple one, of any value. */
    public static Type of(Kind kind) {
        return new Type(kind, Set.of(), null);
    }

    public Kind kind() {
        return kind;
    }

    /** What an array holds; the type itself for everything else. */
    public Type single() {
        return kind == Kind.ARRAY ? element.single() : this;
    }

    Map<String, Type> attributes() {
        return attributes;
    }

    /** The type at the end of a dotted path, through arrays; {@code null} where the model does not know it. */
    public Type at(String path) {
        Type type = single();
        for (String name : path.split("\\.")) {
            if (type == null) {
                return null;
            }
            if (type.kind == Kind.ANY) {
                return ANY;
            }
            Type next = type.attributes.get(name);
            type = next == null ? null : next.single();
        }
        return type;
    }

    /**
     * Compares a value with the type.
     *
     * @param problem takes path and words for each misfit
     * @param unknown takes the path of each attribute that the model does not know; these are kept
     */
    void check(JsonNode value, String path, BiConsumer<String, String> problem, Consumer<String> unknown) {
        if (kind == Kind.ANY || value.isNull()) {
            return;
        }
        switch (kind) {
            case ARRAY -> {
                if (value.isArray()) {
                    value.forEach(each -> checkElement(each, path, problem, unknown));
                } else {
                    problem.accept(path, "an array is expected");
                }
            }
            case OBJECT -> {
                if (value.isObject()) {
                    value.properties().forEach(each -> checkMember(each, path, problem, unknown));
                } else {
                    problem.accept(path, "an object is expected");
                }
            }
            default -> {
                String misfit = misfit(value);
                if (misfit != null) {
                    problem.accept(path, misfit);
                }
            }
        }
    }

    private void checkElement(
            JsonNode each, String path, BiConsumer<String, String> problem, Consumer<String> unknown) {
        if (each.isNull() && element.kind != Kind.ANY) {
            problem.accept(path, "an array of these holds no null");
        } else {
            element.check(each, path, problem, unknown);
        }
    }

    private void checkMember(
            Map.Entry<String, JsonNode> member,
            String path,
            BiConsumer<String, String> problem,
            Consumer<String> unknown) {
        String at = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
        Type type = attributes.get(member.getKey());
        if (type == null) {
            unknown.accept(at);
        } else {
            type.check(member.getValue(), at, problem, unknown);
        }
    }

    private String misfit(JsonNode value) {
        return switch (kind) {
            case INTEGER -> value.isNumber() && integral(value.decimalValue()) ? null : "an integer is expected";
            case NUMBER -> value.isNumber() ? null : "a number is expected";
            case BOOLEAN -> value.isBoolean() ? null : "true or false is expected";
            default -> value.isTextual() ? misfit(value.textValue()) : "a text is expected";
        };
    }

    private String misfit(String text) {
        if (!words.isEmpty() && !words.contains(text)) {
            return "'" + text + "' is none of " + String.join(", ", words);
        }
        return switch (kind) {
            case DATE_TIME -> Dates.instant(text) == null ? "'" + text + "' is no ISO 8601 date-time" : null;
            case URI -> URI.matcher(text).matches() ? null : "'" + text + "' is no URI";
            case BASE64 -> base64(text) ? null : "the content is not Base64";
            default -> null;
        };
    }

    private static boolean integral(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean base64(String text) {
        try {
            Base64.getMimeDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
