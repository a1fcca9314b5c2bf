package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.constancy.cadence.Cadence;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how many working days somebody has waited: those of his country, so that a holiday costs nobody a day. */
class OverdueTest {

    /* Due on Wednesday 23 December 2026. Christmas is no working day; the 26th is a Saturday, and Monday 28 is one in Germany. */
    private static final LocalDate TALK = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}, {1} working days: on {2}, not on {3}")
    @CsvSource({
        "DE, 0, 2026-12-23, 2026-12-22",
        "DE, 1, 2026-12-24, 2026-12-23",
        "DE, 2, 2026-12-28, 2026-12-27",
        "GB, 2, 2026-12-29, 2026-12-28",
        "DE, 5, 2026-12-31, 2026-12-30",
        "DE, 6, 2027-01-04, 2027-01-03",
        ", 5, 2026-12-28, 2026-12-27"
    })
    void holidaysAreNotCounted(String country, int workingDays, LocalDate on, LocalDate before) {
        Standing standing = standing(country);
        assertEquals(true, standing.overdue(workingDays, noon(on)));
        assertEquals(false, standing.overdue(workingDays, noon(before)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-23T22:59:59Z, false", "2026-12-23T23:00:00Z, true"})
    void aDayBeginsWhereTheCustomerIs(Instant moment, boolean overdue) {
        assertEquals(overdue, standing("DE").overdue(1, moment));
    }

    private static Standing standing(String country) {
        ZoneId zone =
                country == null ? ZoneOffset.UTC : ZoneId.of(country.equals("GB") ? "Europe/London" : "Europe/Berlin");
        Instant since = Instant.parse("2025-02-12T00:00:00Z");
        List<AgreementSummary> inForce = List.of(new AgreementSummary(
                "a1", "Sites", AgreementStatus.IN_FORCE, null, "c1", since, null, null, null, null));
        Standing standing = new Standing("c1");
        standing.is(new CustomerProfile("c1", "Ada", null, null, "mholt", country, null, zone));
        standing.holds(inForce);
        standing.heard(noon(TALK), List.of());
        standing.conclude(new Cadence(List.of()), standing.agreed(inForce), Map.of());
        return standing;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
