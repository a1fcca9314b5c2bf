package org.constancy.administration;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a name rests after wrong passwords: not at all for the first few, then longer with each, up to a limit that
 * keeps a stranger from locking somebody out for good.
 *
 * @param tries wrong passwords in a row until the first rest
 * @param first how long that rest is; each further wrong password doubles it
 * @param longest no rest is longer
 */
public record Lockout(int tries, Duration first, Duration longest) {

    /** Until when the name rests after so many failures in a row, the last of them now; {@code null} if it need not. */
    public Instant until(int failures, Instant now) {
        if (failures < tries) {
            return null;
        }
        Duration rest = first;
        for (int i = tries; i < failures && rest.compareTo(longest) < 0; i++) {
            rest = rest.multipliedBy(2);
        }
        return now.plus(rest.compareTo(longest) < 0 ? rest : longest);
    }
}
