package org.constancy.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.cadence.Agreed;
import org.constancy.cadence.Phase;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.Prospect;

/** Of some persons, those whom a segment takes. Asks the contracts only for those of whom the rest holds. */
@ApplicationScoped
public class Membership {

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    List<Prospect> of(SegmentFilter filter, Collection<Prospect> prospects) {
        List<Prospect> taken = prospects.stream().filter(filter::takes).toList();
        Map<String, ZoneId> customers =
                taken.stream().collect(Collectors.toMap(Prospect::customerId, Prospect::zone, (one, same) -> one));
        Set<String> meant = new HashSet<>(customers.keySet());
        if (!filter.offerings().isEmpty() && !meant.isEmpty()) {
            meant.retainAll(agreements.holders(meant, filter.offerings()));
        }
        if (!filter.phases().isEmpty() && !meant.isEmpty()) {
            meant.retainAll(inPhase(filter.phases(), meant, customers));
        }
        return taken.stream().filter(each -> meant.contains(each.customerId())).toList();
    }

    private Set<String> inPhase(Set<Phase> phases, Set<String> customers, Map<String, ZoneId> zones) {
        return agreements.inForce(customers).stream()
                .filter(each -> phases.stream().anyMatch(phase -> holds(phase, each, zones.get(each.customerId()))))
                .map(AgreementSummary::customerId)
                .collect(Collectors.toSet());
    }

    private boolean holds(Phase phase, AgreementSummary each, ZoneId zone) {
        Agreed agreed =
                new Agreed(day(each.start(), zone), day(each.renewal(), zone), each.annualValue(), each.currency());
        return phase.holds(agreed, LocalDate.ofInstant(clock.instant(), zone));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }
}
