package org.constancy.listening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * What was answered of very many needs: to count them all at each look would cost seconds. Those figures are as old as
 * {@link ShareCount} lets them become; the figures of fewer needs are counted at each look.
 */
@ApplicationScoped
public class KeptShares {

    private static final int MANY = 10_000;

    private volatile TeamShare kept;

    TeamShare of(Supplier<TeamShare> count) {
        TeamShare known = kept;
        return known == null ? keep(count.get()) : known;
    }

    TeamShare keep(TeamShare counted) {
        AnsweredShare share = counted.share();
        kept = share.counted() + share.waiting() >= MANY ? counted : null;
        return counted;
    }
}
