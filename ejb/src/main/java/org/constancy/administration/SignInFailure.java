package org.constancy.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often in a row a name was tried with a wrong password. Kept by hash, for people do type passwords as names. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    /** After so long a quiet the count starts over. */
    static final Duration FORGOTTEN = Duration.ofDays(1);

    @Id
    private String nameHash;

    private int failures;
    private Instant lastAt;
    private Instant lockedUntil;

    protected SignInFailure() {}

    SignInFailure(String nameHash) {
        this.nameHash = nameHash;
    }

    void again(Lockout lockout, Instant now) {
        boolean forgotten = lastAt != null && lastAt.plus(FORGOTTEN).isBefore(now);
        failures = forgotten ? 1 : failures + 1;
        lastAt = now;
        lockedUntil = lockout.until(failures, now);
    }

    Duration rest(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now) ? Duration.between(now, lockedUntil) : Duration.ZERO;
    }
}
