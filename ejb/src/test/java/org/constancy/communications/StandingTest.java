package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.constancy.cadence.Cadence;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final CustomerProfile CUSTOMER =
            new CustomerProfile("c1", "Ada", null, null, null, "PT", null, ZoneId.of("Europe/Lisbon"));

    @Property
    void theRowTellsWhatIsAgreedUnlessItIsSeveral(
            @ForAll @IntRange(max = 3) int many, @ForAll boolean renews, @ForAll boolean recurs) {
        List<AgreementSummary> inForce = IntStream.range(0, many)
                .mapToObj(number -> agreement(number, renews, recurs))
                .toList();
        Standing standing = new Standing("c1");
        standing.is(CUSTOMER);
        standing.holds(inForce);
        assertEquals(many > 1 ? Optional.empty() : Optional.of(standing.agreed(inForce)), standing.agreed());
    }

    @Property
    void whatIsHeardOneAfterTheOtherIsWhatIsHeardAtOnce(
            @ForAll @Size(min = 1, max = 12) List<@From("heard") Heard> some) {
        List<Heard> latestFirst = new ArrayList<>();
        Standing standing = new Standing("c1");
        Standing atOnce = new Standing("c1");
        for (Heard each : some) {
            Instant at = NOW.plusSeconds(latestFirst.size());
            Heard later = new Heard(at, each.twoWay(), each.mood(), each.words(), each.next(), each.asks());
            latestFirst.add(0, later);
            Instant talk = later.twoWay() ? at : null;
            atOnce.heard(atOnce.talkedAt(talk), latestFirst);
            if (!standing.hears(later, talk)) {
                standing.heard(standing.talkedAt(talk), latestFirst);
            }
        }
        assertEquals(seen(atOnce), seen(standing));
        assertFalse(standing.hears(latestFirst.get(0), null), "nothing is heard twice as the latest");
    }

    @Property
    void whatIsReportedLateIsHeardAsIfItHadBeenReportedInTime(
            @ForAll @Size(min = 1, max = 12) List<@From("heard") Heard> some, @ForAll Random order) {
        List<Integer> moments =
                IntStream.range(0, some.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(moments, order);
        TreeMap<Instant, Heard> known = new TreeMap<>(Comparator.reverseOrder());
        Standing standing = new Standing("c1");
        Standing atOnce = new Standing("c1");
        for (int i = 0; i < some.size(); i++) {
            Heard each = some.get(i);
            Instant at = NOW.plusSeconds(moments.get(i));
            Heard reported = new Heard(at, each.twoWay(), each.mood(), each.words(), each.next(), each.asks());
            known.put(at, reported);
            List<Heard> latestFirst = List.copyOf(known.values());
            Instant talk = reported.twoWay() ? at : null;
            atOnce.heard(atOnce.talkedAt(talk), latestFirst);
            if (!standing.hears(reported, talk)) {
                standing.heard(standing.talkedAt(talk), latestFirst);
            }
            assertEquals(seen(atOnce), seen(standing));
        }
    }

    @Provide
    Arbitrary<Heard> heard() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 5).injectNull(0.5),
                        Arbitraries.of("One bill.", "It drops.").injectNull(0.5),
                        Arbitraries.of(NOW, NOW.plusSeconds(86_400)).injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((twoWay, mood, words, next, asks) -> new Heard(NOW, twoWay, mood, words, next, asks));
    }

    private static DueCustomer seen(Standing standing) {
        standing.is(CUSTOMER);
        standing.conclude(new Cadence(List.of()), List.of(), Map.of());
        return standing.at(NOW.plusSeconds(3600));
    }

    private static AgreementSummary agreement(int number, boolean renews, boolean recurs) {
        Instant start = Instant.parse("2024-02-12T00:00:00Z").plusSeconds(100_000L * number);
        return new AgreementSummary(
                "a" + number,
                "Sites",
                AgreementStatus.IN_FORCE,
                null,
                "c1",
                start,
                null,
                renews ? start.plusSeconds(90_000_000) : null,
                recurs ? BigDecimal.valueOf(1200) : null,
                recurs ? "EUR" : null);
    }
}
