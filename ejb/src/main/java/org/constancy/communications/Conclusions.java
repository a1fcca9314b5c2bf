package org.constancy.communications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constancy.cadence.Agreed;
import org.constancy.cadence.Cadence;
import org.constancy.cadence.CadenceBook;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;

/**
 * Works out when customers are due, by the policies of today, from what else is known of them. Works inside the transaction of the
 * caller, who has locked them.
 */
@ApplicationScoped
public class Conclusions {

    @Inject
    private CadenceBook cadence;

    @Inject
    private Agreements agreements;

    @Inject
    private PastContacts contacts;

    void draw(Standing standing) {
        draw(List.of(standing));
    }

    /** The same for each of these, with no more questions to the database than for one. */
    void draw(List<Standing> some) {
        Cadence today = cadence.today();
        Map<String, List<AgreementSummary>> several = inForceOfSeveral(some);
        Map<String, Map<String, Instant>> talks = talks(some, today);
        for (Standing each : some) {
            String id = each.customerId();
            List<Agreed> agreed = each.agreed().orElseGet(() -> each.agreed(several.getOrDefault(id, List.of())));
            each.conclude(today, agreed, talks.getOrDefault(id, Map.of()));
        }
    }

    /** What is in force for those customers whose row does not tell. */
    private Map<String, List<AgreementSummary>> inForceOfSeveral(List<Standing> some) {
        List<String> several = some.stream()
                .filter(each -> each.agreed().isEmpty())
                .map(Standing::customerId)
                .toList();
        return several.isEmpty()
                ? Map.of()
                : agreements.inForce(several).stream().collect(Collectors.groupingBy(AgreementSummary::customerId));
    }

    /** Not asked where no policy does. */
    private Map<String, Map<String, Instant>> talks(List<Standing> some, Cadence today) {
        return today.byRole()
                ? contacts.lastTalksByRole(
                        some.stream().map(Standing::customerId).toList())
                : Map.of();
    }
}
