package org.constancy.contracts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Json;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Period;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Period OPEN = new Period(START, null);

    @Test
    void aCustomerOfferingsAndAPeriodAreEnough() {
        assertDoesNotThrow(() -> Signature.check(agreement(bound("o1"), bound("o2")), Set.of("c1"), OPEN));
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        ObjectNode agreement = agreement(reference("elsewhere"), bound("o1"));
        agreement.withArray("agreementItem").addObject();
        Refusal refusal =
                assertThrows(Refusal.class, () -> Signature.check(agreement, Set.of(), new Period(null, null)));
        assertEquals("agreement.incomplete", refusal.code());
        assertEquals(
                "missing: a customer: no engaged party is one of our customers;"
                        + " item 1: its offering 'elsewhere' is not in the catalogue; item 3: an offering;"
                        + " a period: agreementPeriod.startDateTime",
                refusal.detail());
    }

    @Test
    void twoCustomersAreNotOne() {
        assertEquals(
                1,
                Signature.missing(agreement(bound("o")), Set.of("a", "b"), OPEN).size());
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        assertEquals(
                List.of("agreement.missing.end"),
                missing(agreement(bound("o")), Set.of("c"), new Period(START, START)));
    }

    @Test
    void thereIsSomethingToSign() {
        assertEquals(List.of("agreement.missing.item"), missing(agreement(), Set.of("c"), OPEN));
    }

    private static List<String> missing(ObjectNode agreement, Set<String> customers, Period period) {
        return Signature.missing(agreement, customers, period).stream()
                .map(Missing::code)
                .toList();
    }

    private static ObjectNode agreement(ObjectNode... offerings) {
        ObjectNode agreement = Json.object();
        for (ObjectNode offering : offerings) {
            agreement
                    .withArray("agreementItem")
                    .addObject()
                    .putArray("productOffering")
                    .add(offering);
        }
        return agreement;
    }

    private static ObjectNode bound(String id) {
        return reference(id).put("href", Stored.HERE + "/tmf-api/productCatalogManagement/v4/productOffering/" + id);
    }

    private static ObjectNode reference(String id) {
        return Json.object().put("id", id);
    }
}
