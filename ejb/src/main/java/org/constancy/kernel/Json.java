package org.constancy.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Strict JSON, in one place. Refused with {@code json.*}: malformed text, data behind the end, a name twice in one object,
 * nesting above 64, a text above 256 KiB, a number above 100 digits or with an exponent outside -100 to 100, a NUL or half
 * of a surrogate pair anywhere.
 */
public final class Json {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 256 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNumberLength(JsonContent.MAX_DIGITS + 10)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader ONE_OF_MANY =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** What we stored ourselves was checked on its way in: no second search for duplicate names. */
    private static final JsonMapper OWN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** Reads what a stranger sent. */
    public static JsonNode parse(byte[] text) {
        return parse(text, JsonContent.SENT);
    }

    /** Reads what came of something of ours and something that a stranger sent: the same limits hold. */
    public static JsonNode parseOwn(byte[] text) {
        return parse(text, JsonContent.MIXED);
    }

    private static JsonNode parse(byte[] text, JsonContent content) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw malformed("The body is empty.");
            }
            content.check(node);
            return node;
        } catch (StreamConstraintsException e) {
            throw Refusal.invalid("json.limit", "The JSON is larger or deeper than the limits allow.", place(e));
        } catch (JsonProcessingException e) {
            throw malformed(place(e));
        } catch (NumberFormatException e) {
            throw JsonContent.number("");
        } catch (IOException e) {
            throw malformed("The body is not UTF-8.");
        }
    }

    /**
     * Reads a document, or an array of documents one after the other, without holding more than one in memory.
     *
     * @param take gets each as it was read; a refusal of what it holds (a NUL, a number too large) is given to {@code refuse}
     */
    public static void parseEach(InputStream text, Consumer<JsonNode> take, Consumer<Refusal> refuse)
            throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            if (parser.currentToken() == null) {
                refuse.accept(malformed("The body is empty."));
            }
            while (array ? parser.nextToken() != JsonToken.END_ARRAY : parser.currentToken() != null) {
                JsonNode node = ONE_OF_MANY.readTree(parser);
                try {
                    JsonContent.SENT.check(node);
                    take.accept(node);
                } catch (Refusal refusal) {
                    refuse.accept(refusal);
                }
                if (!array) {
                    break;
                }
            }
            if (parser.nextToken() != null) {
                refuse.accept(malformed("There is more behind the end of the document."));
            }
        } catch (NumberFormatException e) {
            refuse.accept(JsonContent.number(""));
        } catch (JsonProcessingException e) {
            refuse.accept(malformed(place(e)));
        }
    }

    /** Like {@link #parse(byte[])}, and refuses everything but an object. */
    public static ObjectNode parseObject(byte[] text) {
        return object(parse(text));
    }

    /** Refuses everything but an object. */
    public static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.invalid("json.type", "A JSON object is expected here.", "found: " + node.getNodeType());
    }

    /** Reads what we wrote. */
    public static ObjectNode read(String text) {
        try {
            return (ObjectNode) OWN.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored document is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    public static String write(JsonNode node) {
        try {
            return OWN.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ObjectNode object() {
        return OWN.createObjectNode();
    }

    /** Whether two values are the same JSON value: members in any order, numbers by value. */
    public static boolean same(JsonNode a, JsonNode b) {
        return a.equals(SAME_NUMBERS, b);
    }

    private static final java.util.Comparator<JsonNode> SAME_NUMBERS = (a, b) -> {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    };

    /** Refuses a NUL and half of a surrogate pair: no database keeps them alike. */
    public static void checkText(String text, String where) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c) && !isPair(text, i)) {
                throw Refusal.invalid(
                        "json.text", "A text holds a NUL or half of a surrogate pair, which cannot be kept.", where);
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static Refusal malformed(String detail) {
        return Refusal.invalid("json.malformed", "The body is not well-formed JSON.", detail);
    }

    private static String place(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return message.replaceAll("\\(?`?(java|com|org)\\.[\\w.$]+`?\\)?", "value")
                        .replaceAll(", from `[^`]*`", "")
                + place;
    }
}
