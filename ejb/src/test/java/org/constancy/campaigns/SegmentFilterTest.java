package org.constancy.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.Set;
import org.constancy.customers.Prospect;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentFilterTest {

    private static final Prospect ILSE =
            new Prospect("p", "c", "Gold", null, "BE", ZoneOffset.UTC, "nl-BE", Set.of("Head of IT", "employer"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | true",
                "{'tier': []} | true",
                "{'tier': ['gold', 'silver']} | true",
                "{'tier': ['silver']} | false",
                "{'segment': ['enterprise']} | false",
                "{'country': ['be']} | true",
                "{'language': ['nl']} | true",
                "{'language': ['nl-NL']} | true",
                "{'language': ['fr']} | false",
                "{'role': ['head of it']} | true",
                "{'role': ['Head']} | false",
                "{'tier': ['gold'], 'country': ['FR']} | false"
            })
    void it_takes_who_meets_all_that_it_names(String segment, boolean taken) {
        SegmentFilter filter =
                SegmentFilter.of(Json.parseObject(segment.replace('\'', '"').getBytes()));

        assertEquals(taken, filter.takes(ILSE));
    }

    @Test
    void a_phase_that_there_is_not_is_refused() {
        assertThrows(Refusal.class, () -> SegmentFilter.of(Json.parseObject("{\"phase\": [\"summer\"]}".getBytes())));
    }
}
