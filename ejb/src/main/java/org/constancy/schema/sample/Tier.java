package org.constancy.schema.sample;

import java.util.Locale;

/** How important a customer is to us, and within how many days it is due a contact. */
enum Tier {
    PLATINUM(14),
    GOLD(30),
    SILVER(30),
    BRONZE(60);

    private final int cadence;

    Tier(int cadence) {
        this.cadence = cadence;
    }

    int cadence() {
        return cadence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tier of(int people) {
        if (people >= 1600) {
            return PLATINUM;
        }
        return people >= 400 ? GOLD : people >= 60 ? SILVER : BRONZE;
    }
}
