package org.constancy.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    @Test
    void theFirstWhoAskAtOnceAllLearnTheHolidays() throws Exception {
        List<String> holidays = List.of(
                "BE,2026-07-21", "FR,2026-07-14", "IE,2026-03-17", "DE,2026-10-03", "PT,2026-06-10", "AT,2026-10-26");
        ExecutorService threads = Executors.newFixedThreadPool(holidays.size());
        try {
            for (int round = 0; round < 20; round++) {
                try (URLClassLoader fresh = freshlyLoaded()) {
                    CyclicBarrier start = new CyclicBarrier(holidays.size());
                    List<Callable<Boolean>> asks = holidays.stream()
                            .map(each -> each.split(","))
                            .<Callable<Boolean>>map(each -> () -> works(fresh, start, each[0], each[1]))
                            .toList();
                    for (Future<Boolean> works : threads.invokeAll(asks)) {
                        assertFalse(works.get());
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean works(ClassLoader loader, CyclicBarrier start, String country, String day) throws Exception {
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> days = loader.loadClass(WorkingDays.class.getName());
        start.await();
        Object its = days.getMethod("of", String.class).invoke(null, country);
        return (Boolean) days.getMethod("isWorking", LocalDate.class).invoke(its, LocalDate.parse(day));
    }

    /** As in a server that has just started. */
    private static URLClassLoader freshlyLoaded() throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(each).toUri().toURL());
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
