package org.constancy.administration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Who somebody who has signed in is by now: asked on each request of the console, so kept for a few seconds. What an
 * administrator changes on another node is seen after them, what he changes on this one at once.
 */
@ApplicationScoped
public class StaffDirectory {

    @Inject
    private Accounts accounts;

    private final Cache<String, Optional<Member>> members = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(3))
            .executor(Runnable::run)
            .build();

    /** The member, unless he is disabled or his sessions of that epoch have ended. */
    public Optional<Member> present(String id, int sessionEpoch) {
        return members.get(id, accounts::find)
                .filter(member -> !member.disabled() && member.sessionEpoch() == sessionEpoch);
    }

    /** Asks the database at the next request. */
    public void forget(String id) {
        members.invalidate(id);
    }
}
