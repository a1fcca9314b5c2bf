package org.constancy.schema.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.constancy.administration.FirstSignIns;
import org.constancy.administration.Member;
import org.constancy.administration.Staff;

/** Lets the sample provider's staff in, with random passwords that are told once. */
@ApplicationScoped
public class SampleStaff {

    @Inject
    private Staff staff;

    @Inject
    private FirstSignIns firstSignIns;

    /** Adds those who are not there yet. */
    void add() {
        Keeper.all().stream().filter(each -> !staff.has(each.name())).forEach(this::add);
    }

    private void add(Keeper keeper) {
        String mail = keeper.name() + "@varenholm.example";
        firstSignIns.tell(staff.add(new Member.New(
                keeper.name(), keeper.displayName(), mail, Set.of(keeper.role()), null, keeper.zone(), null, false)));
    }
}
