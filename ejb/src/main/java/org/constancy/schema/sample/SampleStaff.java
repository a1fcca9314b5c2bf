package org.constancy.schema.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.constancy.administration.FirstSignIns;
import org.constancy.administration.Member;
import org.constancy.administration.Staff;
import org.constancy.administration.Teams;

/** Lets the sample provider's staff in, with random passwords that are told once, and says who is whose head. */
@ApplicationScoped
public class SampleStaff {

    private static final int AWAY_SINCE = 3;
    private static final int AWAY_FOR = 11;

    @Inject
    private Staff staff;

    @Inject
    private Teams teams;

    @Inject
    private FirstSignIns firstSignIns;

    /** Adds those who are not there yet. */
    void add(Days days) {
        List<Keeper> missing =
                Keeper.all().stream().filter(each -> !staff.has(each.name())).toList();
        missing.forEach(this::add);
        missing.forEach(each -> place(each, days));
    }

    private void place(Keeper keeper, Days days) {
        if (keeper.head() != null) {
            teams.join(keeper.name(), keeper.head());
        }
        if (keeper.cover() != null) {
            teams.away(keeper.name(), days.ago(AWAY_SINCE), days.in(AWAY_FOR), keeper.cover());
        }
    }

    private void add(Keeper keeper) {
        String mail = keeper.name() + "@varenholm.example";
        firstSignIns.tell(staff.add(new Member.New(
                keeper.name(), keeper.displayName(), mail, Set.of(keeper.role()), null, keeper.zone(), null, false)));
    }
}
