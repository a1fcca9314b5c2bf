package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.constancy.kernel.Period;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** What a price says, in words: {@code 625.00 EUR a month}. Reads TMF620 prices and the prices of agreement items. */
@Named
@RequestScoped
public class PriceWords {

    /** The three kinds, as documents call them. */
    static final List<String> KINDS = List.of("recurring", "oneTime", "usage");

    static final List<String> PERIODS = List.of("month", "quarter", "year");

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    /** {@code recurring}, {@code oneTime} or {@code usage}. */
    public static String kind(JsonNode price) {
        String type = price.path("priceType").asText().toLowerCase(Locale.ROOT);
        return type.startsWith("recurring") ? "recurring" : type.startsWith("usage") ? "usage" : "oneTime";
    }

    /** {@code month}, {@code quarter} or {@code year}; other periods as they are written. */
    static String period(JsonNode price) {
        return switch (price.path("recurringChargePeriodType").asText().toLowerCase(Locale.ROOT)) {
            case "month", "months", "monthly" -> "month";
            case "quarter", "quarters", "quarterly" -> "quarter";
            case "year", "years", "yearly", "annual", "annually" -> "year";
            default -> price.path("recurringChargePeriodType").asText();
        };
    }

    /** {@code 625.00 EUR}; empty where there is no amount. */
    public String amount(JsonNode price) {
        JsonNode money = price.path("price");
        return money.path("value").isNumber()
                ? texts.price(money.path("value").decimalValue())
                        + "\u00a0"
                        + money.path("unit").asText()
                : "";
    }

    /** For which amount of what: {@code a month}, {@code once}, {@code per GB}. */
    public String per(JsonNode price) {
        return switch (kind(price)) {
            case "recurring" -> texts.sayOr("price.per." + period(price), period(price));
            case "usage" -> unit(price).isEmpty() ? texts.get("price.by.use") : texts.say("price.per", unit(price));
            default -> texts.get("price.once");
        };
    }

    /** {@code 625.00 EUR a month}. */
    public String say(JsonNode price) {
        return amount(price) + " " + per(price);
    }

    /** {@code since 1 Oct}, {@code from 1 Jan 2027}, {@code until 31 Dec}; empty for always. */
    public String inForce(JsonNode price) {
        Instant now = days.now();
        Period period = Period.of(price.path("validFor"));
        if (period.end() != null) {
            boolean over = !now.isBefore(period.end());
            return texts.say(over ? "price.ended" : "price.until", days.brief(days.of(period.end())));
        }
        if (period.start() == null) {
            return "";
        }
        return texts.say(
                period.start().isAfter(now) ? "price.from" : "price.since", days.brief(days.of(period.start())));
    }

    public List<Option> getKinds() {
        return KINDS.stream()
                .map(each -> new Option(each, texts.get("price.kind." + each)))
                .toList();
    }

    public List<Option> getPeriods() {
        return PERIODS.stream()
                .map(each -> new Option(each, texts.get("price.per." + each)))
                .toList();
    }

    private static String unit(JsonNode price) {
        JsonNode unit = price.path("unitOfMeasure");
        return unit.isTextual() ? unit.textValue() : unit.path("units").asText();
    }
}
