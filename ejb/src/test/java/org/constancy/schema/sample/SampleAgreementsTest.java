package org.constancy.schema.sample;

import static org.constancy.schema.sample.SampleDataTest.DAYS;
import static org.constancy.schema.sample.SampleDataTest.all;
import static org.constancy.schema.sample.SampleDataTest.byId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The agreements: every state, and dates that fit it. */
class SampleAgreementsTest {

    private static final List<SampleAgreement> AGREEMENTS =
            new SampleAgreements(DAYS).of(new SampleCustomers(DAYS).all());

    @Test
    void oneHundredAndFiftyAgreementsAreInEveryState() {
        assertEquals(150, AGREEMENTS.size());
        assertEquals(
                Set.of(
                        "draft",
                        "in approval",
                        "sent",
                        "signed",
                        "in force",
                        "suspended",
                        "ended",
                        "terminated",
                        "expired",
                        "rejected",
                        "withdrawn"),
                AGREEMENTS.stream().map(SampleAgreement::status).collect(Collectors.toSet()));
    }

    @Test
    void datesFitTheState() {
        LocalDate today = DAYS.today();
        for (SampleAgreement each : AGREEMENTS) {
            boolean begun = !each.start().isAfter(today);
            boolean over = each.end().isBefore(today);
            switch (each.status()) {
                case "in force", "suspended" -> assertTrue(begun && !over, each.toString());
                case "ended", "terminated", "expired" -> assertTrue(over, each.toString());
                default -> assertFalse(begun, each.toString());
            }
            assertTrue(each.agreed().isBefore(today), each.toString());
        }
    }

    @Test
    void whatWasSignedLongAgoKeepsTheLowerPricesOfItsDay() {
        Map<String, ObjectNode> prices = byId("productOfferingPrice");
        List<ObjectNode> agreements = all("agreement");
        int kept = 0;
        for (ObjectNode agreement : agreements) {
            for (JsonNode agreed : agreement.get("agreementItem").findValues("itemPrice")) {
                for (JsonNode each : agreed) {
                    String source = each.get("productOfferingPrice").get("id").textValue();
                    BigDecimal today =
                            prices.get(source).get("price").get("value").decimalValue();
                    BigDecimal then = each.get("price").get("value").decimalValue();
                    assertTrue(then.compareTo(today) <= 0, agreement.get("id") + ": " + then + " above " + today);
                    kept++;
                }
            }
        }
        assertTrue(kept > 50, kept + " prices of an earlier day");
    }

    @Test
    void everyAgreementHasItemsThatAreSoldInItsMarket() {
        Map<String, ObjectNode> offerings = byId("productOffering");
        for (ObjectNode agreement : all("agreement")) {
            assertFalse(
                    agreement.get("agreementItem").isEmpty(),
                    agreement.get("id").textValue());
            for (JsonNode item : agreement.get("agreementItem")) {
                ObjectNode offering = offerings.get(
                        item.get("productOffering").get(0).get("id").textValue());
                assertTrue(Content.texts(offering.get("market"))
                        .contains(agreement.get("market").textValue()));
                assertEquals("Launched", offering.get("lifecycleStatus").textValue());
            }
        }
    }

    @Test
    void someRenewInTheNextNinetyDays() {
        long soon = AGREEMENTS.stream()
                .filter(each -> each.status().equals("in force"))
                .filter(each -> each.end().isBefore(DAYS.in(91)))
                .count();
        assertTrue(soon >= 20 && soon <= 60, soon + " renew soon");
    }
}
