package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.constancy.kernel.Role;

/**
 * A member of the sample provider's staff.
 *
 * @param name with which he or she signs in
 * @param zone where he or she works
 * @param head to whom he or she reports, by name; may be {@code null}
 * @param cover who sees to the customers while he or she is away, as at the first start; {@code null} where there at work
 * @param countries whose customers he or she looks after
 */
record Keeper(
        String name, String displayName, Role role, String zone, List<String> countries, String head, String cover) {

    static List<Keeper> all() {
        return Content.list("provider/staff.json").stream().map(Keeper::read).toList();
    }

    private static Keeper read(ObjectNode row) {
        return new Keeper(
                row.get("name").textValue(),
                row.get("displayName").textValue(),
                Role.valueOf(row.get("role").textValue()),
                row.get("zone").textValue(),
                Content.texts(row.get("countries")),
                row.path("head").textValue(),
                row.path("cover").textValue());
    }
}
