package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.constancy.customers.Affiliations;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Party;
import org.constancy.kernel.Caller;
import org.constancy.kernel.References;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** All needs. Each has exactly one accountable person, and ends only with the customer's own confirmation. */
@Stateless
public class Needs extends Store<Need> {

    @Inject
    private NeedVoices voices;

    @Inject
    private Availability availability;

    @Inject
    private Accountables accountables;

    @Inject
    private Customers customers;

    @Inject
    private Affiliations affiliations;

    @Inject
    private References references;

    public Needs() {
        super(Need.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CATALOGUE_MANAGER);
    }

    /** What a customer voiced, at most {@code most}: the open ones first, the oldest of each first. */
    public List<OpenNeed> ofCustomer(String customerId, int most) {
        reading();
        return voices.ofCustomer(customerId, most);
    }

    /** What was kept of an interaction, what was taken back as well. */
    public List<Kept> heardIn(String interactionId) {
        return em.createQuery("select n from Need n where n.heardIn = ?1 order by n.id", Need.class)
                .setParameter(1, interactionId)
                .getResultStream()
                .map(Need::kept)
                .toList();
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("state")) {
            document.put("state", NeedState.HEARD.word());
        }
        String now = clock.instant().toString();
        if (!document.hasNonNull("heardDate")) {
            document.put("heardDate", now);
        }
        for (JsonNode voice : document.path("alsoVoiced")) {
            if (voice instanceof ObjectNode said && !said.hasNonNull("heardDate")) {
                said.put("heardDate", now);
            }
        }
    }

    @Override
    protected void decide(Need need, ObjectNode before, ObjectNode after) {
        if (before != null) {
            after.set("heardDate", before.path("heardDate"));
        }
        CustomerProfile customer = customers.profile(Stored.bound(after.path("customer")));
        accountables.settle(before, after, customer);
        NeedRules.decide(before, after, clock.instant(), Caller.current().name());
        if (!after.hasNonNull("dueDate")) {
            Instant heard = Course.moment(after, "heardDate");
            after.put(
                    "dueDate",
                    Term.end(heard, Term.ANSWER_DAYS, Term.zone(customer)).toString());
        }
        boolean moved = before == null || !before.path("state").equals(after.path("state"));
        NeedState state = NeedState.read(after.path("state").asText());
        if (moved && state == NeedState.CONFIRMED) {
            requireCustomers(after);
        }
        if (moved && state == NeedState.MERGED) {
            join(need.id(), after);
        }
        need.understand(after);
    }

    /** Who confirms, and the talk in which he did, are one of the customers' who voiced it. */
    private void requireCustomers(ObjectNode need) {
        Set<String> voiced = Voices.customers(need);
        JsonNode confirmation = need.path("confirmation");
        Party person = new Party("individual", Stored.bound(confirmation.path("person")));
        requireOne(voiced, Set.of(person), "confirmation.person");
        List<Party> there = references.of("partyInteraction", Stored.bound(confirmation.path("interaction"))).stream()
                .filter(each -> each.targetId() != null && each.path().equals("relatedParty"))
                .map(each -> new Party(each.targetType(), each.targetId()))
                .toList();
        requireOne(voiced, there, "confirmation.interaction");
    }

    private void requireOne(Set<String> voiced, Collection<Party> parties, String attribute) {
        if (Collections.disjoint(voiced, affiliations.belongTo(parties))) {
            throw Refusal.conflict(
                    "need.confirmation",
                    "Only the customer closes a need: this is not one who voiced it, nor one of his people.",
                    attribute);
        }
    }

    /**
     * As {@link Store#change}; two needs that are merged are locked in the order of their ids, so that whoever merges them the other
     * way round at the same time waits, and is then refused.
     *
     * @param edit may be asked twice
     */
    @Override
    public Stored change(String id, Long revision, UnaryOperator<ObjectNode> edit) {
        ObjectNode wanted = edit.apply(get(id).document());
        String into = wanted.path("mergedInto").path("id").asText();
        if (!into.isEmpty()
                && NeedState.MERGED.word().equalsIgnoreCase(wanted.path("state").asText())) {
            Stream.of(id, into).sorted().forEach(each -> em.find(Need.class, each, LockModeType.PESSIMISTIC_WRITE));
        }
        return super.change(id, revision, edit);
    }

    /** Its voices go on in the other need. */
    private void join(String id, ObjectNode merged) {
        String into = Stored.bound(merged.path("mergedInto"));
        if (id.equals(into)) {
            throw Refusal.conflict("need.merge", "A need cannot be merged into itself.", "mergedInto: " + into);
        }
        change(into, null, other -> {
            NeedState state = NeedState.read(other.path("state").asText());
            if (state == NeedState.MERGED || state == NeedState.CONFIRMED) {
                throw Refusal.conflict(
                        "need.merge", "A need is merged into an open one.", "mergedInto: " + state.word());
            }
            Voices.add(id, merged, other.withArrayProperty("alsoVoiced"));
            return other;
        });
    }

    @Override
    protected void follow(Need need, ObjectNode document) {
        voices.follow(need, document);
        availability.follow(need);
    }

    @Override
    protected void decideDelete(Need need) {
        if (need.state() != NeedState.HEARD || !Term.mayBeTakenBack(need, clock.instant())) {
            throw Refusal.conflict(
                    "need.stays", "A need that was heard stays until the customer confirms it.", "state");
        }
    }

    @Override
    protected void followDelete(Need need) {
        voices.forget(need.id());
    }
}
