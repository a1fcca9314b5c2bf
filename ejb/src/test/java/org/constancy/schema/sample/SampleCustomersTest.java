package org.constancy.schema.sample;

import static org.constancy.schema.sample.SampleDataTest.all;
import static org.constancy.schema.sample.SampleDataTest.byId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Customers, the people there, and the agreements. */
class SampleCustomersTest {

    /** Ofcom, Bundesnetzagentur, Arcep and PTS keep these free for fiction. */
    private static final Pattern RINGS_NOWHERE =
            Pattern.compile("\\+49 (30 23125|69 90009|40 66969|221 4710|89 99998) \\d{3}"
                    + "|\\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) \\d\\d \\d\\d"
                    + "|\\+44 (20 7946 0|161 496 0|113 496 0|131 496 0|1632 960)\\d{3}"
                    + "|\\+46 (8 465 004|31 390 06|40 628 04) \\d\\d");

    @Test
    void twoHundredCustomersAreOutsideOrganisationsOrPeople() {
        Set<String> providers = Set.of("OR-1", "OR-2", "OR-3", "OR-4");
        List<ObjectNode> customers = all("customer");
        assertEquals(200, customers.size());
        customers.forEach(each -> assertFalse(
                providers.contains(each.get("engagedParty").get("id").textValue())));
        assertTrue(customers.stream().anyMatch(each -> each.get("engagedParty")
                .get("@referredType")
                .textValue()
                .equals("Individual")));
    }

    @Test
    void theProviderHasThreeLegalEntitiesBelowOneRoot() {
        Map<String, ObjectNode> organizations = byId("organization");
        assertTrue(organizations.get("OR-1").get("isProvider").booleanValue());
        List<ObjectNode> entities = organizations.values().stream()
                .filter(each -> each.path("isLegalEntity").asBoolean() && each.has("vatId"))
                .toList();
        assertEquals(3, entities.size());
        entities.forEach(each -> assertEquals(
                "OR-1",
                each.get("organizationParentRelationship")
                        .get("organization")
                        .get("id")
                        .textValue()));
    }

    @Test
    void everybodyHasAnAccountOwnerAndNobodyTooMany() {
        Map<String, Integer> cares = new HashMap<>();
        all("customer").forEach(each -> cares.merge(each.get("owner").textValue(), 1, Integer::sum));
        assertEquals(
                Keeper.all().stream()
                        .filter(each -> !each.countries().isEmpty())
                        .map(Keeper::name)
                        .collect(Collectors.toSet()),
                cares.keySet());
        cares.forEach((owner, customers) -> assertTrue(customers <= 45, owner + " has " + customers));
    }

    @Test
    void mailAndTelephoneReachNobody() {
        for (ObjectNode person : all("individual")) {
            for (JsonNode medium : person.get("contactMedium")) {
                JsonNode characteristic = medium.get("characteristic");
                String mail = characteristic.path("emailAddress").asText("none@none.example");
                String number = characteristic.path("phoneNumber").asText("+49 30 23125 000");
                assertTrue(mail.matches("[a-z0-9.-]+@[a-z0-9-]+\\.example"), mail);
                assertTrue(RINGS_NOWHERE.matcher(number).matches(), number);
            }
        }
    }
}
