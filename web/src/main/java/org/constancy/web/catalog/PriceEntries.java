package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constancy.kernel.Period;
import org.constancy.web.shell.Entries;

/** Between a TMF620 price and the fields in which a person writes it. Days begin at midnight in the
 * person's zone; the last day counts whole. */
final class PriceEntries {

    private PriceEntries() {}

    static Entries read(ObjectNode price, ZoneId zone) {
        Entries entries = new Entries();
        entries.put("name", price.path("name").asText());
        entries.put("kind", PriceWords.kind(price));
        entries.put("period", PriceWords.period(price));
        entries.put("unit", price.path("unitOfMeasure").path("units").asText());
        if (price.path("price").path("value").isNumber()) {
            entries.put("amount", price.path("price").path("value").decimalValue());
        }
        entries.put("currency", price.path("price").path("unit").asText());
        Period period = Period.of(price.path("validFor"));
        entries.put("from", day(period.start(), zone));
        entries.put("until", period.end() == null ? null : day(period.end().minusMillis(1), zone));
        List<String> markets = new ArrayList<>();
        price.path("market").forEach(each -> markets.add(each.asText()));
        entries.put("markets", markets);
        return entries;
    }

    static ObjectNode write(Entries entries, ObjectNode price, ZoneId zone) {
        price.put("name", entries.text("name")).put("priceType", entries.text("kind"));
        price.remove(List.of("recurringChargePeriodType", "recurringChargePeriodLength", "unitOfMeasure", "validFor"));
        if (entries.text("kind").equals("recurring")) {
            price.put("recurringChargePeriodType", entries.text("period"));
            price.put("recurringChargePeriodLength", 1);
        } else if (entries.text("kind").equals("usage") && entries.text("unit") != null) {
            price.putObject("unitOfMeasure").put("amount", 1).put("units", entries.text("unit"));
        }
        price.putObject("price")
                .put("unit", entries.text("currency").toUpperCase(Locale.ROOT))
                .put("value", entries.number("amount"));
        validFor(entries, price, zone);
        ArrayNode markets = price.putArray("market");
        entries.chosen("markets").forEach(markets::add);
        return price;
    }

    private static void validFor(Entries entries, ObjectNode price, ZoneId zone) {
        LocalDate from = entries.day("from");
        LocalDate until = entries.day("until");
        if (from != null || until != null) {
            ObjectNode period = price.putObject("validFor");
            if (from != null) {
                period.put("startDateTime", from.atStartOfDay(zone).toInstant().toString());
            }
            if (until != null) {
                period.put(
                        "endDateTime",
                        until.plusDays(1).atStartOfDay(zone).toInstant().toString());
            }
        }
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
