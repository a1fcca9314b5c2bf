package org.constancy.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.customers.Affiliations;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Party;
import org.constancy.kernel.Ids;
import org.constancy.kernel.References;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.library.LibraryItems;
import org.constancy.listening.NeedVoices;

/** All roadmaps of customers, each agreed with its customer version by version. */
@Stateless
public class Roadmaps extends Store<Roadmap> {

    @Inject
    private RoadmapVersions versions;

    @Inject
    private StepsDone done;

    @Inject
    private NeedVoices voices;

    @Inject
    private LibraryItems library;

    @Inject
    private Customers customers;

    @Inject
    private Affiliations affiliations;

    @Inject
    private References references;

    public Roadmaps() {
        super(Roadmap.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    /**
     * A roadmap, its needs in the customer's own words; refused with 404 where there is none.
     *
     * @param version as it was agreed in, or {@code null} for how it stands
     */
    public Plan plan(String id, Long version) {
        ObjectNode today = get(id).document();
        return plan(version == null ? today : versions.get(id, version));
    }

    /** What was agreed, as documents, the latest version first; refused with 404 where there is no such roadmap. */
    public List<ObjectNode> versions(String id) {
        get(id);
        return versions.all(id);
    }

    /** The roadmaps of a customer, at most {@code most}: what is next first. */
    public List<Plan> ofCustomer(String customerId, int most) {
        reading();
        return em.createQuery(
                        "select r from Roadmap r where r.deletedAt is null and r.customerId = ?1"
                                + " order by r.nextDate nulls last, r.id",
                        Roadmap.class)
                .setParameter(1, customerId)
                .setMaxResults(most)
                .getResultStream()
                .map(each -> plan(each.document()))
                .toList();
    }

    /** The steps that answer a need. */
    public List<PlannedAnswer> answering(String needId) {
        reading();
        return references.owners(Roadmap.SHAPE.name(), StepsDone.NEED, "need", Set.of(needId)).stream()
                .map(id -> plan(em.find(Roadmap.class, id).document()))
                .flatMap(plan -> plan.steps().stream()
                        .filter(step -> step.needs().stream().anyMatch(each -> needId.equals(each.id())))
                        .map(step -> new PlannedAnswer(plan, step)))
                .toList();
    }

    private Plan plan(ObjectNode document) {
        String customer = Stored.bound(document.path("customer"));
        return Plan.of(document, need -> voices.words(need, customer));
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("state")) {
            document.put("state", RoadmapState.DRAFT.word());
        }
        for (JsonNode each : document.path("step")) {
            if (each instanceof ObjectNode step) {
                step.put("id", step.path("id").asText(Ids.next()));
                step.put("state", step.path("state").asText(StepState.PLANNED.word()));
            }
        }
    }

    @Override
    protected void decide(Roadmap roadmap, ObjectNode before, ObjectNode after) {
        if (before == null && after.path("step").isEmpty()) {
            begin(after);
        }
        RoadmapRules.decide(before, after, clock.instant());
        CustomerProfile customer = customers.profile(Stored.bound(after.path("customer")));
        if (customer != null) {
            requireHis(customer.id(), before, after);
        }
        next(after, customer == null ? ZoneOffset.UTC : customer.zone());
        roadmap.understand(after);
    }

    /** From what good looks like: its steps, still without a target. */
    private void begin(ObjectNode roadmap) {
        String item = Stored.bound(roadmap.path("libraryItem"));
        if (item == null) {
            return;
        }
        JsonNode good = library.get(item).document().path("step");
        if (good.isEmpty()) {
            throw Refusal.conflict(
                    "roadmap.library", "A roadmap is begun from an item that has steps.", "libraryItem: " + item);
        }
        ArrayNode steps = roadmap.putArray("step");
        for (JsonNode each : good) {
            ObjectNode step = steps.addObject().put("id", Ids.next()).put("state", StepState.PLANNED.word());
            List.of("name", "description")
                    .forEach(part -> step.put(part, each.path(part).asText()));
        }
    }

    /** Who agrees is one of the customer's people, and what is answered is something that he said himself. */
    private void requireHis(String customer, ObjectNode before, ObjectNode after) {
        String person = Stored.bound(after.path("agreed").path("person"));
        boolean his = person == null
                || affiliations
                        .belongTo(Set.of(new Party("individual", person)))
                        .contains(customer);
        if (!his) {
            throw Refusal.conflict(
                    "roadmap.agreement", "A roadmap is agreed with the customer: this is none of his people.", person);
        }
        Set<String> added = new HashSet<>(StepsDone.needs(after));
        added.removeAll(before == null ? Set.of() : StepsDone.needs(before));
        for (String need : added) {
            if (voices.words(need, customer) == null) {
                throw Refusal.conflict(
                        "roadmap.need", "A step answers what this customer has said himself.", "step.need: " + need);
            }
        }
    }

    private static void next(ObjectNode roadmap, ZoneId zone) {
        roadmap.remove("nextDate");
        for (JsonNode each : roadmap.path("step")) {
            if (StepState.read(each.path("state").asText()).open()) {
                if (each.hasNonNull("target")) {
                    LocalDate last = Target.read(each.path("target").asText()).last();
                    roadmap.put(
                            "nextDate",
                            last.plusDays(1)
                                    .atStartOfDay(zone)
                                    .toInstant()
                                    .minusMillis(1)
                                    .toString());
                }
                return;
            }
        }
    }

    @Override
    protected void follow(Roadmap roadmap, ObjectNode document) {
        if (roadmap.state() == RoadmapState.AGREED) {
            versions.keep(roadmap.id(), document);
        }
        done.tell(document);
    }

    @Override
    protected void decideDelete(Roadmap roadmap) {
        if (!versions.none(roadmap.id())) {
            throw Refusal.conflict(
                    "roadmap.stays", "What was agreed with a customer stays: drop its steps instead.", "state");
        }
    }
}
