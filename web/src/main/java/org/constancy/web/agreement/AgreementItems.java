package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Stored;
import org.constancy.web.catalog.PriceWords;
import org.constancy.web.shell.Texts;

/** The items of the agreement that is shown. */
@Named
@RequestScoped
public class AgreementItems {

    @Inject
    private AgreementPage page;

    @Inject
    private PriceWords words;

    @Inject
    private Texts texts;

    private List<ItemRow> rows;

    public List<ItemRow> getAll() {
        if (rows == null) {
            rows = new ArrayList<>();
            page.getDocument().path("agreementItem").forEach(item -> rows.add(row(item)));
        }
        return rows;
    }

    private ItemRow row(JsonNode item) {
        JsonNode offering = item.path("productOffering").path(0);
        boolean ours = offering.path("href").asText().startsWith(Stored.HERE);
        JsonNode quantity = item.path("quantity");
        BigDecimal amount = number(quantity.path("amount"));
        BigDecimal min = number(quantity.path("min"));
        BigDecimal max = number(quantity.path("max"));
        return new ItemRow(
                offering.path("name").asText(offering.path("id").asText()),
                ours ? offering.path("id").asText() : null,
                item.path("benefit").asText().lines().findFirst().orElse(""),
                amount == null ? BigDecimal.ONE : amount,
                min,
                max,
                share(amount, min, max),
                each(item),
                together(item, amount == null ? BigDecimal.ONE : amount));
    }

    private List<String> each(JsonNode item) {
        List<String> said = new ArrayList<>();
        item.path("itemPrice").forEach(price -> said.add(words.say(price)));
        return said;
    }

    private List<String> together(JsonNode item, BigDecimal amount) {
        List<String> said = new ArrayList<>();
        for (JsonNode price : item.path("itemPrice")) {
            JsonNode value = price.path("price").path("value");
            if (value.isNumber() && PriceWords.kind(price).equals("recurring")) {
                String sum = texts.price(value.decimalValue().multiply(amount));
                said.add(sum + "\u00a0" + price.path("price").path("unit").asText() + " " + words.per(price));
            }
        }
        return said;
    }

    private static Integer share(BigDecimal amount, BigDecimal min, BigDecimal max) {
        if (amount == null || min == null || max == null || min.compareTo(max) >= 0) {
            return null;
        }
        return amount.subtract(min)
                .multiply(BigDecimal.valueOf(100))
                .divide(max.subtract(min), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
