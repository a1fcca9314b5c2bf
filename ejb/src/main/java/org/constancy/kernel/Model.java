package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A TM Forum specification, compiled once: which attributes a resource has, of which type, and what is mandatory when it is
 * created. Our own attributes (RULES: benefit, translation, outcome, ...) are in {@code tmf/constancy.json} beside the
 * specifications, which stay untouched; the models of our own resources are in {@code own}.
 */
public final class Model {

    private static final Map<String, Model> MODELS = new ConcurrentHashMap<>();
    private static final int MOST_PROBLEMS = 20;

    private final byte[] text;
    private final String title;
    private final JsonNode definitions;
    private final JsonNode own;
    private final Map<String, Type> types = new ConcurrentHashMap<>();

    private Model(String api) {
        text = load(api.startsWith("TMF") ? "tmf/" + api : "own/" + api);
        JsonNode document = readTree(text);
        title = document.path("info").path("title").asText();
        definitions = document.path("definitions");
        own = readTree(load("tmf/constancy")).path(api);
    }

    /** @param api for instance {@code TMF620}, or {@code needs} */
    public static Model of(String api) {
        return MODELS.computeIfAbsent(api, Model::new);
    }

    /** The specification as TM Forum, or we, published it. */
    public byte[] document() {
        return text.clone();
    }

    /** The name that TM Forum gave the API. */
    public String title() {
        return title;
    }

    /** @param definition for instance {@code ProductOffering} */
    public synchronized Type type(String definition) {
        Type known = types.get(definition);
        return known == null ? compile(definition) : known;
    }

    /** The attributes that a POST must bring. */
    public Set<String> mandatory(String definition) {
        Set<String> names = new LinkedHashSet<>();
        definitions.path(definition + "_Create").path("required").forEach(name -> names.add(name.textValue()));
        return names;
    }

    /** Of the mandatory attributes, the arrays that must not be empty. */
    public Set<String> notEmpty(String definition) {
        Set<String> names = new LinkedHashSet<>();
        definitions.path(definition + "_Create").path("properties").properties().forEach(each -> {
            if (each.getValue().path("minItems").asInt() > 0) {
                names.add(each.getKey());
            }
        });
        return names;
    }

    /**
     * Refuses a document that does not fit, with {@code body.invalid} and every misfit.
     *
     * @param unknown takes the paths of attributes that the model does not know
     */
    public void check(String definition, ObjectNode document, Consumer<String> unknown) {
        List<String> problems = new ArrayList<>();
        type(definition)
                .check(
                        document,
                        "",
                        (path, misfit) -> {
                            if (problems.size() < MOST_PROBLEMS) {
                                problems.add(path + ": " + misfit);
                            }
                        },
                        unknown);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(
                    "body.invalid",
                    "The document does not fit the model of " + definition + ".",
                    String.join("; ", problems));
        }
    }

    private Type compile(String definition) {
        JsonNode source = definitions.path(definition);
        if (source.isMissingNode()) {
            source = own.path(definition);
        }
        if (!source.has("properties")) {
            Type simple = "object".equals(source.path("type").asText())
                    ? new Type(Type.Kind.OBJECT, Set.of(), null)
                    : simple(source);
            types.put(definition, simple);
            return simple;
        }
        Type type = new Type(Type.Kind.OBJECT, Set.of(), null);
        types.put(definition, type);
        addAttributes(type, source.path("properties"));
        addAttributes(type, own.path(definition).path("properties"));
        return type;
    }

    private void addAttributes(Type type, JsonNode properties) {
        properties.properties().forEach(each -> type.attributes().put(each.getKey(), typeOf(each.getValue())));
    }

    private Type typeOf(JsonNode property) {
        if (property.has("$ref")) {
            String ref = property.get("$ref").textValue();
            return type(ref.substring(ref.lastIndexOf('/') + 1));
        }
        if ("array".equals(property.path("type").asText())) {
            return new Type(Type.Kind.ARRAY, Set.of(), typeOf(property.path("items")));
        }
        return "object".equals(property.path("type").asText()) ? Type.ANY : simple(property);
    }

    private static Type simple(JsonNode property) {
        Set<String> words = new LinkedHashSet<>();
        property.path("enum").forEach(word -> words.add(word.asText()));
        Type.Kind kind =
                switch (property.path("type").asText() + ":"
                        + property.path("format").asText()) {
                    case "string:date-time" -> Type.Kind.DATE_TIME;
                    case "string:uri" -> Type.Kind.URI;
                    case "string:base64" -> Type.Kind.BASE64;
                    case "integer:" -> Type.Kind.INTEGER;
                    case "number:", "number:float" -> Type.Kind.NUMBER;
                    case "boolean:" -> Type.Kind.BOOLEAN;
                    case "string:" -> Type.Kind.TEXT;
                    default -> Type.Kind.ANY;
                };
        return new Type(kind, words, null);
    }

    private static byte[] load(String name) {
        try (InputStream in = Model.class.getResourceAsStream(name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode readTree(byte[] text) {
        return Json.read(new String(text, java.nio.charset.StandardCharsets.UTF_8));
    }
}
