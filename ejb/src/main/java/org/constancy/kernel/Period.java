package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * From an instant (inclusive) to another (exclusive); either end may be open. TM Forum {@code TimePeriod}.
 *
 * <p>A class and not a record: Hibernate fills it.
 */
@Embeddable
public class Period {

    private Instant start;
    private Instant end;

    protected Period() {}

    public Period(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    /** Reads a document's {@code TimePeriod}; open at both ends where there is none. */
    public static Period of(JsonNode timePeriod) {
        return new Period(
                Dates.instant(timePeriod.path("startDateTime").textValue()),
                Dates.instant(timePeriod.path("endDateTime").textValue()));
    }

    /** {@code null} where it has always been so. */
    public Instant start() {
        return start;
    }

    /** {@code null} where it has no end. */
    public Instant end() {
        return end;
    }

    public boolean holds(Instant at) {
        return (start == null || !at.isBefore(start)) && (end == null || at.isBefore(end));
    }
}
