package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what stands in braces: the words of the customer's trade, and who, where and when. */
final class Phrases {

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    private final ObjectNode sectors = Content.object("interactions/sectors.json");

    /** The words for one contact. */
    Map<String, String> words(SampleCustomer customer, Contact who, String language, LocalDate day, Chance chance) {
        Map<String, String> words = new HashMap<>();
        JsonNode trade = sectors.get(customer.company().sector()).get(language);
        trade.properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().textValue()));
        Locale locale = Locale.forLanguageTag(language);
        words.put("month", day.minusMonths(1).getMonth().getDisplayName(TextStyle.FULL, locale));
        words.put("who", who.name());
        words.put("city", customer.company().city());
        words.put("n", String.valueOf(chance.between(2, 9)));
        return words;
    }

    /** @param text may be {@code null}, then so is the answer */
    static String fill(String text, Map<String, String> words) {
        if (text == null) {
            return null;
        }
        Matcher braces = BRACES.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (braces.find()) {
            braces.appendReplacement(filled, Matcher.quoteReplacement(words.get(braces.group(1))));
        }
        return braces.appendTail(filled).toString();
    }
}
