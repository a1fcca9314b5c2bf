package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.constancy.cadence.CadenceChanged;
import org.constancy.contracts.AgreementMoved;
import org.constancy.customers.Affiliations;
import org.constancy.customers.Party;
import org.constancy.customers.Written;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Json;
import org.constancy.listening.NeedAnswerable;

/**
 * Follows customers, their people and their agreements. Legacy systems send things in any order: what was said with somebody
 * before it was known to which customer he belongs counts for that customer from now on.
 */
@ApplicationScoped
public class Arrivals {

    private static final String CHILDREN = "organizationChildRelationship";

    /** Ours, of a person. */
    private static final String ROLE = "contactRole";

    @Inject
    private Affiliations affiliations;

    @Inject
    private Attribution attribution;

    @Inject
    private Standings standings;

    void follow(@Observes AgreementMoved move) {
        if (move.changesForce()) {
            standings.refresh(Set.of(move.customerId()));
        }
    }

    void follow(@Observes CadenceChanged change) {
        if (change.customerId() != null) {
            standings.rest(change.customerId());
        }
    }

    void follow(@Observes Written written) {
        standings.write(written);
    }

    void follow(@Observes NeedAnswerable need) {
        standings.answer(need.customerIds(), need.at());
    }

    void follow(@Observes Changed change) {
        switch (change.resource()) {
            case "customer" -> customer(change);
            case "organization", "individual", "partyRole" -> party(change);
            case "need", "promise" -> standings.listen(concerned(change));
            default -> {}
        }
    }

    private void customer(Changed change) {
        if (change.action() == Changed.Action.DELETE) {
            standings.close(change.id());
            return;
        }
        if (change.action() == Changed.Action.CREATE) {
            standings.open(change.id());
        }
        Party engaged = Party.of(tree(change.after()).path("engagedParty"));
        boolean arrived = engaged != null
                && !engaged.equals(Party.of(tree(change.before()).path("engagedParty")));
        if (arrived) {
            attribution.add(affiliations.below(engaged), Set.of(change.id()));
        } else {
            standings.refresh(Set.of(change.id()));
        }
    }

    /** Whose need or promise it is, and whose it was. */
    private static Set<String> concerned(Changed change) {
        Set<String> customers = new HashSet<>();
        for (JsonNode document : List.of(tree(change.before()), tree(change.after()))) {
            customers.add(document.path("customer").path("id").asText());
            document.path("alsoVoiced")
                    .forEach(each ->
                            customers.add(each.path("customer").path("id").asText()));
        }
        return customers;
    }

    private void party(Changed change) {
        if (change.action() == Changed.Action.DELETE) {
            return;
        }
        Party party = new Party(change.resource(), change.id());
        JsonNode before = tree(change.before());
        JsonNode after = tree(change.after());
        Set<Party> found = parties(after.path(CHILDREN));
        found.removeAll(parties(before.path(CHILDREN)));
        if (above(party, before).isEmpty() && !above(party, after).isEmpty()) {
            found.add(party);
        }
        if (!before.path(ROLE).equals(after.path(ROLE))) {
            attribution.recall(party);
        }
        found.forEach(each -> attribution.add(affiliations.below(each), affiliations.belongTo(Set.of(each))));
        standings.refresh(affiliations.are(Set.of(party)));
    }

    /** To what a party itself says that it belongs. */
    private static Set<Party> above(Party party, JsonNode document) {
        return switch (party.type()) {
            case "organization" -> parties(document.path("organizationParentRelationship"));
            case "partyRole" -> parties(document.path("engagedParty"));
            default -> {
                Set<Party> employers = parties(document.path("relatedParty"));
                employers.removeIf(each -> !each.type().equals("organization"));
                yield employers;
            }
        };
    }

    /** Those that a reference, or an array of them, is bound to. */
    private static Set<Party> parties(JsonNode references) {
        Iterable<JsonNode> each = references.isArray() ? references : List.of(references);
        return StreamSupport.stream(each.spliterator(), false)
                .map(one -> Party.of(one.has("organization") ? one.path("organization") : one))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static JsonNode tree(String document) {
        return document == null ? MissingNode.getInstance() : Json.read(document);
    }
}
