package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A sort of agreement that we make: which template, for whom, and what is in it.
 *
 * @param template id of the agreement specification
 * @param months terms to choose from
 */
record Paper(
        String name,
        String template,
        List<Integer> months,
        int noticeDays,
        int leastPeople,
        int mostPeople,
        List<Line> lines) {

    /**
     * A line of it.
     *
     * @param oneOf ids of offerings to choose from
     * @param each one for so many people
     * @param share of the agreements that have this line
     */
    record Line(List<String> oneOf, int each, double share) {

        int amount(Company company) {
            return Math.max(1, company.people() / each);
        }
    }

    static List<Paper> all() {
        return Content.list("contracts/papers.json").stream().map(Paper::read).toList();
    }

    boolean suits(Company company) {
        return company.people() >= leastPeople && company.people() <= mostPeople;
    }

    private static Paper read(ObjectNode row) {
        List<Line> lines = new ArrayList<>();
        row.get("items").forEach(each -> lines.add(line(each)));
        List<Integer> months = new ArrayList<>();
        row.get("months").forEach(each -> months.add(each.intValue()));
        return new Paper(
                row.get("name").textValue(),
                row.get("template").textValue(),
                months,
                row.get("noticeDays").intValue(),
                row.get("leastPeople").intValue(),
                row.get("mostPeople").intValue(),
                lines);
    }

    private static Line line(JsonNode row) {
        return new Line(
                Content.texts(row.get("oneOf")),
                row.get("each").intValue(),
                row.path("share").asDouble(1));
    }
}
