package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.constancy.customers.Party;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** Signed means signed: nothing in an agreement changes any more but its status (RULES 11). */
final class SignedTerms {

    private SignedTerms() {}

    /** Refuses with {@code agreement.signed} where the documents differ in more than the status. */
    static void check(JsonNode before, JsonNode after) {
        Set<String> names = names(before, after);
        names.removeAll(Set.of("status", "id", "href"));
        for (String name : names) {
            if (!same(before.path(name), after.path(name))) {
                throw refusal(name);
            }
        }
    }

    static Refusal refusal(String detail) {
        return Refusal.conflict(
                "agreement.signed", "What is signed does not change: only its status moves on.", detail);
    }

    /** A reference that has been bound in the meantime, or whose target has another name by now, is still the same. */
    private static boolean same(JsonNode before, JsonNode after) {
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            Iterator<JsonNode> others = after.iterator();
            for (JsonNode each : before) {
                if (!same(each, others.next())) {
                    return false;
                }
            }
            return true;
        }
        if (!before.isObject() || !after.isObject()) {
            return Json.same(before, after);
        }
        boolean bound = Party.of(after) != null;
        Set<String> names = names(before, after);
        if (bound) {
            names.removeAll(Set.of("id", "href", "name", "externalId"));
        }
        return (!bound || sameTarget(before, after))
                && names.stream().allMatch(name -> same(before.path(name), after.path(name)));
    }

    private static boolean sameTarget(JsonNode before, JsonNode after) {
        JsonNode was = before.path("id");
        return was.equals(after.path("id")) || !was.isMissingNode() && was.equals(after.path("externalId"));
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
