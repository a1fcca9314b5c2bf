package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.constancy.cadence.Cadence;
import org.constancy.cadence.Phase;
import org.constancy.cadence.PolicyTerms;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant SIGNED = Instant.parse("2024-02-12T00:00:00Z");
    private static final Instant RENEWAL = Instant.parse("2027-02-11T00:00:00Z");

    @Test
    void theSilentSayHowLongAndWhatIsAtStake() {
        Instant talk = Instant.parse("2026-10-07T08:40:00Z");
        Standing standing = standing(talk, List.of(new Heard(talk, true, 2, "The line drops.", null, false)));
        assertEquals(
                List.of(
                        "47 days silent",
                        "renews in 80 days",
                        "2 open needs",
                        "a promise runs out on 2026-11-25",
                        "was not well at the last talk",
                        "96,000 EUR a year"),
                texts(standing));
        assertEquals(
                Map.of("days", 47, "cadenceDays", 30),
                standing.at(NOW).reasons().get(0).values());
        assertEquals("The line drops.", standing.at(NOW).words());
    }

    @Test
    void whoWasNeverTalkedWithIsCountedFromTheAgreement() {
        Standing standing = standing(null, List.of());
        assertEquals("never", standing.at(NOW).reasons().get(0).code());
        assertEquals(SIGNED, standing.at(NOW).since());
    }

    @Test
    void whatThePlanAsksForEarlierThanTheCadenceComesBeforeTheSilence() {
        Instant talk = NOW.minusSeconds(4 * 86400);
        DueCustomer renews = standing(talk, List.of(), beforeRenewal(82)).at(NOW);
        assertEquals(List.of("renews in 80 days", "4 days silent", "96,000 EUR a year"), texts(renews));
        assertFalse(renews.silent());
        DueCustomer longSilent = standing(NOW.minusSeconds(40 * 86400), List.of(), beforeRenewal(82))
                .at(NOW);
        assertEquals("40 days silent", texts(longSilent).get(0));
        assertTrue(longSilent.silent());
    }

    @Test
    void whoIsInTouchIsNotDueButMayHaveADayAgreed() {
        Instant talk = NOW.minusSeconds(8 * 86400);
        Instant yesterday = NOW.minusSeconds(86400);
        Standing standing = standing(talk, List.of(new Heard(talk, true, 4, null, yesterday, false)));
        assertEquals(
                List.of("a contact was agreed for 2026-11-22", "renews in 80 days", "96,000 EUR a year"),
                texts(standing));
    }

    @Test
    void whatAnswersANeedIsToldAtTheNextTalkAndThenNoMore() {
        Instant talk = NOW.minusSeconds(8 * 86400);
        Standing standing = standing(talk, List.of());
        standing.answer(NOW.minusSeconds(86400));
        assertEquals("answer", standing.at(NOW).reasons().get(0).code());
        standing.heard(NOW.minusSeconds(60), List.of());
        assertEquals("renewal", standing.at(NOW).reasons().get(0).code());
    }

    @Test
    void whereNothingIsInForceNobodyIsDue() {
        Standing standing = new Standing("c1");
        standing.is(customer());
        standing.holds(List.of());
        standing.heard(SIGNED, List.of());
        standing.conclude(new Cadence(List.of()), List.of(), Map.of());
        assertEquals(List.of(), texts(standing));
        assertEquals(null, standing.at(NOW).dueOn());
    }

    private static Standing standing(Instant talk, List<Heard> latest) {
        return standing(talk, latest, List.of());
    }

    private static Standing standing(Instant talk, List<Heard> latest, List<PolicyTerms> policies) {
        Standing standing = new Standing("c1");
        standing.is(customer());
        List<AgreementSummary> inForce = List.of(new AgreementSummary(
                "a1",
                "Connected sites",
                AgreementStatus.IN_FORCE,
                null,
                "c1",
                SIGNED,
                RENEWAL,
                RENEWAL,
                new BigDecimal("96000.00"),
                "EUR"));
        standing.holds(inForce);
        standing.heard(talk, latest);
        boolean needs = latest.stream().anyMatch(each -> each.words() != null);
        standing.waits(needs ? new Open(2, null, NOW.plusSeconds(2 * 86400)) : new Open(0, null, null));
        standing.conclude(new Cadence(policies), standing.agreed(inForce), Map.of());
        return standing;
    }

    private static List<PolicyTerms> beforeRenewal(int days) {
        return List.of(
                new PolicyTerms("Plan", null, null, null, null, Phase.BEFORE_RENEWAL, null, null, List.of(days)));
    }

    private static CustomerProfile customer() {
        return new CustomerProfile(
                "c1",
                "Vandermaelen Logistics",
                "gold",
                null,
                "mholt",
                "BE",
                "Ghent",
                java.time.ZoneId.of("Europe/Brussels"));
    }

    private static List<String> texts(Standing standing) {
        return texts(standing.at(NOW));
    }

    private static List<String> texts(DueCustomer customer) {
        return customer.reasons().stream().map(Reason::text).toList();
    }
}
