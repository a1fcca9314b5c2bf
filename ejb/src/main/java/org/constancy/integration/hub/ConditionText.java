package org.constancy.integration.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Query;

/** Conditions as a text in a column. */
final class ConditionText {

    private static final String ALL = "all";

    private ConditionText() {}

    static String write(List<Query.Condition> conditions) {
        ObjectNode document = Json.object();
        ArrayNode all = document.putArray(ALL);
        for (Query.Condition each : conditions) {
            ObjectNode one = all.addObject()
                    .put("path", each.path())
                    .put("operator", each.operator().name());
            ArrayNode values = one.putArray("values");
            each.values().forEach(values::add);
        }
        return Json.write(document);
    }

    static List<Query.Condition> read(String text) {
        List<Query.Condition> conditions = new ArrayList<>();
        for (JsonNode each : Json.read(text).path(ALL)) {
            List<String> values = new ArrayList<>();
            each.path("values").forEach(value -> values.add(value.textValue()));
            conditions.add(new Query.Condition(
                    each.path("path").textValue(),
                    Query.Operator.valueOf(each.path("operator").textValue()),
                    values));
        }
        return conditions;
    }
}
