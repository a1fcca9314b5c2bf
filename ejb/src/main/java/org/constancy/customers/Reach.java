package org.constancy.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;

/** How a person likes to be reached, where he has said so. */
@Entity
@Table(name = "reach")
public class Reach {

    private static final int MINUTES = 60;

    @Id
    private String personId;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Medium medium;

    @Column(length = 20)
    private String language;

    private Integer quietFrom;
    private Integer quietTo;

    @Column(length = 60)
    private String zone;

    private Instant changedAt;

    @Column(length = 200)
    private String changedBy;

    protected Reach() {}

    Reach(String personId) {
        this.personId = personId;
    }

    String personId() {
        return personId;
    }

    Preference preference() {
        QuietHours quiet = quietFrom == null ? null : new QuietHours(time(quietFrom), time(quietTo));
        return new Preference(medium, language, quiet, zone);
    }

    void is(Preference wish, Instant at, String by) {
        medium = wish.medium();
        language = wish.language();
        quietFrom = wish.quiet() == null ? null : minutes(wish.quiet().from());
        quietTo = wish.quiet() == null ? null : minutes(wish.quiet().to());
        zone = wish.zone();
        changedAt = at;
        changedBy = by;
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }
}
