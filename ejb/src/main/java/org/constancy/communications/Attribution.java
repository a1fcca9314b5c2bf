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
import org.constancy.customers.Party;
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
    private References references;

    @Inject
    private Standings standings;

    /** The parties of an interaction that are ours. */
    static Set<Party> parties(JsonNode interaction) {
        return StreamSupport.stream(interaction.path("relatedParty").spliterator(), false)
                .map(Party::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Follows an interaction that is new. */
    void begin(Interaction interaction, JsonNode document) {
        Set<String> customers = affiliations.belongTo(parties(document));
        customers.forEach(each -> keep(new Contact(interaction.id(), each), interaction));
        standings.hear(customers);
    }

    /** Follows an interaction that has changed. */
    void follow(Interaction interaction, JsonNode document) {
        Map<String, Contact> known =
                contacts(interaction.id()).stream().collect(Collectors.toMap(Contact::customerId, Function.identity()));
        Set<String> customers = interaction.sameParties() ? known.keySet() : affiliations.belongTo(parties(document));
        Set<String> touched = new TreeSet<>(known.keySet());
        touched.addAll(customers);
        for (String customer : touched) {
            Contact contact = known.get(customer);
            if (!customers.contains(customer)) {
                em.remove(contact);
            } else {
                keep(contact == null ? new Contact(interaction.id(), customer) : contact, interaction);
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
            customers.stream()
                    .filter(customer -> !known.contains(customer))
                    .forEach(customer -> keep(new Contact(id, customer), interaction));
        }
        standings.refresh(customers);
    }

    private void keep(Contact contact, Interaction interaction) {
        contact.follow(interaction, clock.instant());
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
