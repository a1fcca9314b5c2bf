package org.constancy.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A customer is on the list if, and only if, the last two-way contact is older than the cadence. */
class CadenceTest {

    private static final LocalDate BASE = LocalDate.of(2026, 1, 5);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aCustomerIsOnTheListExactlyWhenTheLastTalkIsOlderThanTheCadence(
            @ForAll("policies") List<PolicyTerms> policies,
            @ForAll("situations") Situation situation,
            @ForAll("days") LocalDate today) {
        NextTalk next = new Cadence(policies).next(situation);
        assertEquals(OnTheList.on(today, policies, situation), !next.on().isAfter(today));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLaterTalkIsNeverDueEarlier(
            @ForAll("policies") List<PolicyTerms> policies,
            @ForAll("situations") Situation situation,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Cadence cadence = new Cadence(policies);
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        LocalDate first = cadence.next(talked(situation, earlier)).on();
        assertTrue(!cadence.next(talked(situation, later)).on().isBefore(first));
    }

    @Example
    void theShortestCadenceThatIsForTheCustomerHoldsAndThirtyDaysWhereNoneIs() {
        Cadence cadence =
                new Cadence(List.of(every("Bronze", "bronze", null, 60), every("Public", null, "Public sector", 21)));
        assertEquals(60, cadence.every(of("Bronze", null)));
        assertEquals(21, cadence.every(of("bronze", "public sector")));
        assertEquals(30, cadence.every(of("gold", null)));
    }

    @Example
    void aPolicyOfAValueCountsWhatIsInForceInItsCurrency() {
        PolicyTerms large = new PolicyTerms("Large", null, null, new BigDecimal("100000"), "EUR", null, null, 7, null);
        Cadence cadence = new Cadence(List.of(large));
        assertEquals(7, cadence.every(worth("60000", "EUR", "40000", "EUR")));
        assertEquals(30, cadence.every(worth("60000", "EUR", "90000", "CHF")));
    }

    @Example
    void afterTheStartThereIsATalkByEachDayOfThePlan() {
        Cadence cadence = new Cadence(List.of(plan(Phase.AFTER_START, 1, 7, 30, 90)));
        Situation none = situation(null, BASE, null, null);
        assertEquals(BASE.plusDays(1), cadence.next(none).on());
        assertEquals(NextTalk.Because.START, cadence.next(none).because());
        assertEquals(
                BASE.plusDays(7), cadence.next(talked(none, BASE.plusDays(1))).on());
        assertEquals(
                BASE.plusDays(30), cadence.next(talked(none, BASE.plusDays(5))).on());
        assertEquals(30, cadence.next(talked(none, BASE.plusDays(5))).day());
        NextTalk usual = cadence.next(talked(none, BASE.plusDays(40)));
        assertEquals(NextTalk.Because.SILENCE, usual.because());
        assertEquals(BASE.plusDays(70), usual.on());
    }

    @Example
    void fromEachDayBeforeTheRenewalOnATalkIsDue() {
        LocalDate renewal = BASE.plusDays(200);
        Cadence cadence = new Cadence(List.of(every("Any", null, null, 365), plan(Phase.BEFORE_RENEWAL, 30, 60, 90)));
        Situation agreed = situation(BASE.plusDays(105), BASE, renewal, null);
        assertEquals(renewal.minusDays(90), cadence.next(agreed).on());
        assertEquals(
                renewal.minusDays(60),
                cadence.next(talked(agreed, renewal.minusDays(90))).on());
        assertEquals(
                NextTalk.Because.SILENCE,
                cadence.next(talked(agreed, renewal.minusDays(30))).because());
    }

    @Example
    void aRoleMustBeTalkedWithItself() {
        PolicyTerms decides = new PolicyTerms("Decision", null, null, null, null, null, "Decision maker", 90, null);
        Cadence cadence = new Cadence(List.of(every("Any", null, null, 300), decides));
        Situation one = new Situation(
                null,
                null,
                null,
                List.of(new Agreed(BASE, null, null, null)),
                BASE.plusDays(80),
                Map.of("decision maker", BASE.plusDays(10)),
                null);
        assertEquals(BASE.plusDays(100), cadence.next(one).on());
        assertEquals(NextTalk.Because.ROLE, cadence.next(one).because());
    }

    @Example
    void aDayOffBecomesTheWorkingDayBeforeIt() {
        Cadence cadence = new Cadence(List.of(every("Any", null, null, 14)));
        LocalDate saturday = LocalDate.of(2026, 11, 7);
        assertEquals(
                LocalDate.of(2026, 11, 20), cadence.next(in("DE", saturday)).on());
        LocalDate beforeChristmas = LocalDate.of(2026, 12, 11);
        assertEquals(
                LocalDate.of(2026, 12, 24),
                cadence.next(in("DE", beforeChristmas)).on());
    }

    @Example
    void theWorkingDayAfterItWhereTheOneBeforeIsTheTalkItself() {
        Cadence daily = new Cadence(List.of(every("Any", null, null, 1)));
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertEquals(LocalDate.of(2026, 11, 23), daily.next(in("DE", friday)).on());
    }

    @Example
    void behindAPauseTheCustomerIsDueAgain() {
        Cadence cadence = new Cadence(List.of());
        LocalDate resumes = BASE.plusDays(60);
        assertEquals(resumes, cadence.next(situation(BASE, BASE, null, resumes)).on());
        assertEquals(
                BASE.plusDays(30),
                cadence.next(situation(BASE, BASE, null, BASE.plusDays(3))).on());
    }

    @Example
    void whereNothingIsInForceNobodyIsDue() {
        assertNull(new Cadence(List.of()).next(new Situation(null, null, null, List.of(), BASE, Map.of(), null)));
    }

    private static Situation in(String country, LocalDate talk) {
        return new Situation(
                null, null, country, List.of(new Agreed(talk.minusYears(1), null, null, null)), talk, Map.of(), null);
    }

    private static Situation of(String tier, String segment) {
        return new Situation(tier, segment, null, List.of(), BASE, Map.of(), null);
    }

    private static Situation worth(String one, String currency, String other, String otherCurrency) {
        return new Situation(
                null,
                null,
                null,
                List.of(
                        new Agreed(BASE, null, new BigDecimal(one), currency),
                        new Agreed(BASE, null, new BigDecimal(other), otherCurrency)),
                BASE,
                Map.of(),
                null);
    }

    private static Situation situation(LocalDate talk, LocalDate start, LocalDate renewal, LocalDate resumes) {
        return new Situation(
                null, null, null, List.of(new Agreed(start, renewal, null, null)), talk, Map.of(), resumes);
    }

    private static Situation talked(Situation before, LocalDate talk) {
        return new Situation(
                before.tier(),
                before.segment(),
                before.country(),
                before.agreements(),
                talk,
                before.talksByRole(),
                before.resumes());
    }

    private static PolicyTerms every(String name, String tier, String segment, int days) {
        return new PolicyTerms(name, tier, segment, null, null, null, null, days, null);
    }

    private static PolicyTerms plan(Phase phase, Integer... days) {
        return new PolicyTerms("Plan", null, null, null, null, phase, null, null, List.of(days));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 500).map(BASE::plusDays);
    }

    /** Every way to ask for a talk, of everybody or of those who have a tier, a segment or agreements of some value. */
    @Provide
    Arbitrary<List<PolicyTerms>> policies() {
        return Combinators.combine(
                        Arbitraries.of("gold", "Bronze").injectNull(0.6),
                        Arbitraries.of("Retail", "public sector").injectNull(0.7),
                        Arbitraries.of("100", "250").map(BigDecimal::new).injectNull(0.7),
                        hows())
                .as((tier, segment, atLeast, how) -> new PolicyTerms(
                        how.name(),
                        tier,
                        segment,
                        atLeast,
                        atLeast == null ? null : "EUR",
                        how.phase(),
                        how.role(),
                        how.everyDays(),
                        how.onDays()))
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<PolicyTerms> hows() {
        Arbitrary<PolicyTerms> general =
                Arbitraries.integers().between(1, 120).map(days -> every("General", null, null, days));
        Arbitrary<PolicyTerms> role = Arbitraries.integers()
                .between(1, 120)
                .map(days -> new PolicyTerms("Role", null, null, null, null, null, "Buyer", days, null));
        Arbitrary<PolicyTerms> often = Combinators.combine(
                        Arbitraries.of(Phase.class), Arbitraries.integers().between(1, 60))
                .as((phase, days) -> new PolicyTerms("Often", null, null, null, null, phase, null, days, null));
        Arbitrary<PolicyTerms> plan = Combinators.combine(
                        Arbitraries.of(Phase.class),
                        Arbitraries.integers().between(0, 90).set().ofMinSize(1).ofMaxSize(4))
                .as((phase, days) -> plan(phase, days.stream().sorted().toArray(Integer[]::new)));
        return Arbitraries.oneOf(general, role, often, plan);
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<Agreed> agreements = Combinators.combine(
                        days(),
                        days().injectNull(0.3),
                        Arbitraries.of("90", "100", "160").map(BigDecimal::new).injectNull(0.2),
                        Arbitraries.of("EUR", "EUR", "CHF"))
                .as((start, renewal, value, currency) ->
                        new Agreed(start, renewal, value, value == null ? null : currency));
        return Combinators.combine(
                        Arbitraries.of("gold", "silver").injectNull(0.2),
                        Arbitraries.of("retail", "Public sector").injectNull(0.3),
                        Arbitraries.of("DE", "IL", "zz").injectNull(0.2),
                        agreements.list().ofMinSize(1).ofMaxSize(3),
                        days().injectNull(0.2),
                        days().injectNull(0.5),
                        days().injectNull(0.7))
                .as((tier, segment, country, agreed, talk, buyer, resumes) -> new Situation(
                        tier,
                        segment,
                        country,
                        agreed,
                        Stream.of(talk, buyer)
                                .filter(each -> each != null && talk != null)
                                .max(LocalDate::compareTo)
                                .orElse(null),
                        talk == null || buyer == null ? Map.of() : Map.of("buyer", buyer),
                        resumes));
    }
}
