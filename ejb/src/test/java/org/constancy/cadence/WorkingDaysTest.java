package org.constancy.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "BE,2026-07-21,false", "DE,2026-07-21,true", "FR,2026-07-14,false", "GB,2026-12-25,false",
        "IE,2026-03-17,false", "DE,2026-11-21,false", "IL,2026-11-20,false", "IL,2026-11-22,true",
        "SA,2026-11-21,false", "de,2026-10-03,false", "zz,2026-11-21,true", "DE,2200-01-01,true"
    })
    void peopleWorkByTheWeekAndTheHolidaysOfTheirCountry(String country, LocalDate day, boolean works) {
        assertEquals(works, WorkingDays.of(country).isWorking(day));
    }

    @Test
    void everyCountryHasAWorkingDayInEachWeek() {
        for (String country : Locale.getISOCountries()) {
            WorkingDays days = WorkingDays.of(country);
            LocalDate day = LocalDate.of(2026, 3, 18);
            assertTrue(days.onOrBefore(day).isAfter(day.minusDays(10)), country);
        }
    }
}
