package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.constancy.customers.Affiliations;
import org.constancy.customers.Individuals;
import org.constancy.customers.Party;
import org.constancy.kernel.Gathering;
import org.constancy.kernel.NewRow;
import org.constancy.kernel.References;

/**
 * Whose an interaction is: of every customer that a related party is, or belongs to (RULES 12). That is settled when it is
 * written. A person who later changes the employer does not take past talks along.
 */
@ApplicationScoped
public class Attribution {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Individuals individuals;

    @Inject
    private References references;

    @Inject
    private Standings standings;

    @Inject
    private Gathering gathering;

    /** The parties of an interaction that are ours. */
    static Set<Party> parties(JsonNode interaction) {
        return StreamSupport.stream(interaction.path("relatedParty").spliterator(), false)
                .map(Party::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The contacts that a new interaction is, one for each of its customers. */
    List<NewRow> contacts(Interaction interaction, JsonNode document) {
        interaction.isOf(affiliations.belongTo(parties(document)));
        String roles = interaction.customers().isEmpty() ? null : roles(document);
        return interaction.customers().stream()
                .map(customer -> contact(interaction, customer, roles).row())
                .toList();
    }

    /** Follows an interaction that is new, and its contacts with it. */
    void begin(Interaction interaction) {
        Set<String> customers = interaction.customers();
        if (!customers.isEmpty() && !gathering.takes("talks", customers, standings::hear)) {
            Contact any = contact(interaction, customers.iterator().next(), null);
            if (!any.ahead()) {
                standings.hear(customers, interaction.heard(), any.talk());
            }
        }
    }

    private Contact contact(Interaction interaction, String customerId, String roles) {
        Contact contact = new Contact(interaction.id(), customerId);
        contact.follow(interaction, roles, clock.instant());
        return contact;
    }

    /** Follows an interaction that has changed. */
    void follow(Interaction interaction, JsonNode document) {
        Map<String, Contact> known =
                contacts(interaction.id()).stream().collect(Collectors.toMap(Contact::customerId, Function.identity()));
        Set<String> customers = interaction.sameParties() ? known.keySet() : affiliations.belongTo(parties(document));
        Set<String> touched = new TreeSet<>(known.keySet());
        touched.addAll(customers);
        String roles = customers.isEmpty() ? null : roles(document);
        for (String customer : touched) {
            Contact contact = known.get(customer);
            if (!customers.contains(customer)) {
                em.remove(contact);
            } else {
                keep(contact == null ? new Contact(interaction.id(), customer) : contact, interaction, roles);
            }
        }
        standings.refresh(touched);
    }

    /** Follows an interaction that was taken back. */
    void forget(Interaction interaction) {
        List<Contact> contacts = contacts(interaction.id());
        contacts.forEach(em::remove);
        standings.refresh(contacts.stream().map(Contact::customerId).toList());
    }

    /** What was said with these parties before was said with these customers: they came, or came together, only now. */
    void add(Collection<Party> parties, Collection<String> customers) {
        for (String id : with(parties)) {
            Interaction interaction = em.find(Interaction.class, id);
            Set<String> known = contacts(id).stream().map(Contact::customerId).collect(Collectors.toSet());
            String roles = roles(interaction.document());
            customers.stream()
                    .filter(customer -> !known.contains(customer))
                    .forEach(customer -> keep(new Contact(id, customer), interaction, roles));
        }
        standings.refresh(customers);
    }

    /** A person is something else at the customer than was known: so were talks with him that did not say what he is. */
    void recall(Party person) {
        Set<String> touched = new TreeSet<>();
        for (String id : with(Set.of(person))) {
            Interaction interaction = em.find(Interaction.class, id);
            String roles = roles(interaction.document());
            for (Contact each : contacts(id)) {
                keep(each, interaction, roles);
                touched.add(each.customerId());
            }
        }
        standings.refresh(touched);
    }

    private String roles(JsonNode document) {
        Collection<String> unsaid = Participants.unsaid(document);
        return Participants.roles(document, unsaid.isEmpty() ? Map.of() : individuals.roles(unsaid));
    }

    private void keep(Contact contact, Interaction interaction, String roles) {
        contact.follow(interaction, roles, clock.instant());
        em.persist(contact);
    }

    private Set<String> with(Collection<Party> parties) {
        Map<String, List<Party>> byType = parties.stream().collect(Collectors.groupingBy(Party::type));
        Set<String> interactions = new HashSet<>();
        byType.forEach((type, some) -> interactions.addAll(references.owners(
                "partyInteraction",
                "relatedParty",
                type,
                some.stream().map(Party::id).toList())));
        return interactions;
    }

    private List<Contact> contacts(String interactionId) {
        return em.createQuery("select c from Contact c where c.interactionId = ?1", Contact.class)
                .setParameter(1, interactionId)
                .getResultList();
    }
}
