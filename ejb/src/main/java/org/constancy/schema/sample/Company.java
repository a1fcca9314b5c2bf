package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A customer as it was thought up.
 *
 * @param people how many work there
 * @param soleTrader a person and no organisation
 * @param story how it goes between us, {@code null} where chance decides
 * @param branches cities of branches that are organisations of their own
 */
record Company(
        String country,
        String name,
        String city,
        String sector,
        int people,
        boolean soleTrader,
        String language,
        String story,
        List<String> branches) {

    boolean isPublic() {
        return Set.of("municipality", "school", "hospital").contains(sector);
    }

    /** {@code public sector}, {@code small}, {@code mid-size} or {@code large}. */
    String segment() {
        if (isPublic()) {
            return "public sector";
        }
        return people < 60 ? "small" : people < 500 ? "mid-size" : "large";
    }

    /** What its mail addresses end in: a domain that never exists. */
    String domain() {
        return plain(name.replaceFirst(",.*", "")) + ".example";
    }

    /** Small letters and hyphens only. */
    static String plain(String text) {
        String german = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae");
        return Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static List<Company> all() {
        return Content.list("customers/customers.json").stream()
                .map(Company::read)
                .toList();
    }

    private static Company read(ObjectNode row) {
        return new Company(
                row.get("country").textValue(),
                row.get("name").textValue(),
                row.get("city").textValue(),
                row.get("sector").textValue(),
                row.get("people").intValue(),
                row.path("soleTrader").asBoolean(),
                row.path("language").textValue(),
                row.path("story").textValue(),
                Content.texts(row.path("branches")));
    }
}
