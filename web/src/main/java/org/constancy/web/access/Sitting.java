package org.constancy.web.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody sits at the console: what a session keeps of a sign-in. Who he is by now, and what he may do, is asked anew on
 * each request.
 *
 * @param epoch the member's session epoch at sign-in
 * @param tokenHash of the cookie that goes with this session
 */
record Sitting(String memberId, int epoch, String tokenHash, Instant since, Instant lastSeen) implements Serializable {

    /** A session is written (and, on several nodes, sent around) at most this often just because somebody is there. */
    private static final Duration GRAIN = Duration.ofSeconds(15);

    /** Neither idle for too long nor too long altogether. */
    boolean awake(Instant now, Duration idle, Duration absolute) {
        return now.isBefore(lastSeen.plus(idle)) && now.isBefore(since.plus(absolute));
    }

    boolean stale(Instant now) {
        return !now.isBefore(lastSeen.plus(GRAIN));
    }

    Sitting seen(Instant now) {
        return new Sitting(memberId, epoch, tokenHash, since, now);
    }
}
