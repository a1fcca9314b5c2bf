package org.constancy.cadence;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * On which days people work in a country: not at its weekend, not on its public holidays (those of the whole country, from
 * Jollyday, for the years 1970 to 2100). Where the country is not known, every day counts as one.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_FIRST = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** Whose weekend is Friday and Saturday, by the Unicode CLDR's weekData. */
    private static final Set<String> FRIDAY_COUNTRIES =
            Set.of("BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE");

    /** Jollyday finds its parts when first asked; a second thread meanwhile sees none of them, and so no holidays. */
    private static final Object JOLLYDAY = new Object();

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final WorkingDays EVERY_DAY = new WorkingDays(null);
    private static final Map<String, WorkingDays> KNOWN = new ConcurrentHashMap<>();

    private final String country;
    private final HolidayManager holidays;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private WorkingDays(String country) {
        this.country = country;
        this.holidays = country == null ? null : calendar(country);
    }

    private static HolidayManager calendar(String country) {
        synchronized (JOLLYDAY) {
            return HolidayManager.getSupportedCalendarCodes().contains(country)
                    ? HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                    : null;
        }
    }

    /** @param country ISO 3166-1, two letters in any case; may be {@code null} */
    public static WorkingDays of(String country) {
        String code = country == null ? "" : country.strip().toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? KNOWN.computeIfAbsent(code, WorkingDays::new) : EVERY_DAY;
    }

    public boolean isWorking(LocalDate day) {
        if (country == null) {
            return true;
        }
        Set<DayOfWeek> weekend = FRIDAY_COUNTRIES.contains(country) ? FRIDAY_FIRST : USUAL;
        return !weekend.contains(day.getDayOfWeek())
                && !years.computeIfAbsent(day.getYear(), this::holidays).contains(day);
    }

    /** The day itself, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** The day itself, or the first working day behind it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** So many working days behind a day. */
    public LocalDate behind(LocalDate day, int many) {
        LocalDate working = day;
        for (int i = 0; i < many; i++) {
            working = onOrAfter(working.plusDays(1));
        }
        return working;
    }

    private Set<LocalDate> holidays(int year) {
        if (holidays == null || year < 1970 || year > 2100) {
            return Set.of();
        }
        synchronized (JOLLYDAY) {
            return holidays.getHolidays(Year.of(year)).stream()
                    .filter(each -> each.getType() == HolidayType.PUBLIC_HOLIDAY)
                    .map(Holiday::getDate)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
