package org.constancy.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimelineRequestTest {

    private static final Comparator<TimelineEntry> NEWEST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::id)
            .reversed();

    @Property
    void pagesTellEachEntryOnceInTheOrderOfTheWhole(
            @ForAll("moments") List<Moment> moments, @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<TimelineEntry> all = IntStream.range(0, moments.size())
                .mapToObj(i -> moments.get(i).entry("id" + i))
                .toList();
        List<TimelineEntry> read = new ArrayList<>();
        TimelineMark mark = null;
        for (List<TimelineEntry> page = page(all, limit, null); !page.isEmpty(); page = page(all, limit, mark)) {
            read.addAll(page);
            TimelineEntry last = page.get(page.size() - 1);
            mark = TimelineMark.read(new TimelineMark(last.at(), last.kind(), last.id(), all.size()).write());
        }
        assertEquals(page(all, Math.max(1, all.size()), null), read);
    }

    /** As the rooms answer: each kind in its own order, from where it begins. */
    private static List<TimelineEntry> page(List<TimelineEntry> all, int limit, TimelineMark mark) {
        TimelineRequest request = new TimelineRequest("c", limit, mark);
        for (String kind : List.of("agreement", "interaction", "survey")) {
            TimelineRequest.Start from = request.from(kind);
            request.add(
                    all.stream()
                            .filter(each -> each.kind().equals(kind))
                            .filter(each -> each.at().isBefore(from.at())
                                    || each.at().equals(from.at()) && each.id().compareTo(from.id()) < 0)
                            .sorted(NEWEST)
                            .limit(limit)
                            .toList(),
                    0);
        }
        return request.page();
    }

    record Moment(int minute, String kind) {

        TimelineEntry entry(String id) {
            Instant at = Instant.EPOCH.plusSeconds(60L * minute);
            return new TimelineEntry(at, id, kind, "resource", id, null, Map.of());
        }
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.of("agreement", "interaction", "survey"))
                .as(Moment::new)
                .list()
                .ofMaxSize(20);
    }
}
