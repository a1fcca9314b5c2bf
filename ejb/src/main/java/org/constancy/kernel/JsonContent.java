package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;

/** What well-formed JSON may hold, by who wrote it. */
enum JsonContent {

    /** A stranger's. It bears no address of ours: only what is bound does, and a stranger's would pass for bound. */
    SENT,

    /** A stranger's put into something of ours. */
    MIXED;

    static final int MAX_DIGITS = 100;

    private static final int MAX_EXPONENT = 100;

    void check(JsonNode node) {
        check(node, "");
    }

    private void check(JsonNode node, String path) {
        if (node.isTextual()) {
            checkText(node.textValue(), path);
        } else if (node.isBigDecimal() || node.isBigInteger()) {
            checkNumber(node.decimalValue(), path);
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                checkText(member.getKey(), name);
                check(member.getValue(), name);
            }
        } else {
            for (JsonNode element : node) {
                check(element, path);
            }
        }
    }

    private void checkText(String text, String path) {
        Json.checkText(text, path);
        if (this == SENT && text.contains(Stored.HERE)) {
            throw Refusal.invalid("json.text", "'" + Stored.HERE + "' stands for an address here.", path);
        }
    }

    private static void checkNumber(BigDecimal number, String path) {
        int exponent = number.precision() - number.scale() - 1;
        if (number.precision() > MAX_DIGITS
                || number.signum() != 0 && Math.abs(exponent) > MAX_EXPONENT
                || Math.abs((long) number.scale()) > MAX_DIGITS + MAX_EXPONENT) {
            throw number(path);
        }
    }

    static Refusal number(String path) {
        return Refusal.invalid(
                "json.number", "A number has more than 100 digits or an exponent outside -100 to 100.", path);
    }
}
