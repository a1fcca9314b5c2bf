package org.constancy.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.constancy.kernel.References;

/** Who belongs to which customer. Works inside the transaction of the caller and asks nobody for permission. */
@ApplicationScoped
public class Affiliations {

    private static final String LISTED = "organizationChildRelationship.organization";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private References references;

    /** The customers that these parties are themselves, in the order of their ids. */
    public Set<String> are(Collection<Party> parties) {
        return customers(known(parties));
    }

    /** The customers that these parties are or belong to: a person to an organisation, that to the ones above it. */
    public Set<String> belongTo(Collection<Party> parties) {
        Known known = known(parties);
        known.organizations.addAll(ids(
                "select i.organizationId from Individual i where i.organizationId is not null and i.id in ?1",
                known.persons));
        spread(known.organizations, this::above);
        return customers(known);
    }

    /** A party, and everybody who belongs to it: the organisations below, their people, the roles that these play. */
    public Set<Party> below(Party party) {
        Known known = known(Set.of(party));
        spread(known.organizations, this::under);
        known.persons.addAll(ids("select i.id from Individual i where i.organizationId in ?1", known.organizations));
        Set<Party> all = new HashSet<>(Set.of(party));
        known.organizations.forEach(id -> all.add(new Party("organization", id)));
        known.persons.forEach(id -> all.add(new Party("individual", id)));
        roles("organization", known.organizations, all);
        roles("individual", known.persons, all);
        return all;
    }

    /** Parties by what they are. */
    private static final class Known {
        private final Set<String> organizations = new HashSet<>();
        private final Set<String> persons = new HashSet<>();
        private final Set<String> customers = new TreeSet<>();
    }

    private Known known(Collection<Party> parties) {
        Known known = new Known();
        parties.forEach(party -> learn(party, known));
        return known;
    }

    private void learn(Party party, Known known) {
        switch (party.type()) {
            case "organization" -> known.organizations.add(party.id());
            case "individual" -> known.persons.add(party.id());
            case "partyRole" ->
                references.of("partyRole", party.id()).stream()
                        .filter(each -> each.path().equals("engagedParty") && each.targetId() != null)
                        .forEach(each -> learn(new Party(each.targetType(), each.targetId()), known));
            default -> known.customers.add(party.id());
        }
    }

    private Set<String> customers(Known known) {
        known.customers.addAll(ids(
                "select c.id from Customer c where c.deletedAt is null and c.organizationId in ?1",
                known.organizations));
        known.customers.addAll(
                ids("select c.id from Customer c where c.deletedAt is null and c.individualId in ?1", known.persons));
        return known.customers;
    }

    /** Adds the next level until there is none; a tree that bites its own tail ends as well. */
    private static void spread(Set<String> known, UnaryOperator<Set<String>> next) {
        for (Set<String> level = known; !level.isEmpty(); ) {
            level = next.apply(level);
            level.removeAll(known);
            known.addAll(level);
        }
    }

    private Set<String> above(Set<String> organizations) {
        Set<String> above =
                ids("select o.parentId from Organization o where o.parentId is not null and o.id in ?1", organizations);
        above.addAll(references.owners("organization", LISTED, "organization", organizations));
        return above;
    }

    private Set<String> under(Set<String> organizations) {
        Set<String> under = ids("select o.id from Organization o where o.parentId in ?1", organizations);
        under.addAll(ids(
                "select r.targetId from Reference r where r.ownerType = 'organization' and r.targetType = 'organization'"
                        + " and r.path = '" + LISTED + "' and r.ownerId in ?1",
                organizations));
        return under;
    }

    private void roles(String type, Set<String> parties, Set<Party> all) {
        references
                .owners("partyRole", "engagedParty", type, parties)
                .forEach(id -> all.add(new Party("partyRole", id)));
    }

    private Set<String> ids(String query, Collection<String> of) {
        return of.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(
                        em.createQuery(query, String.class).setParameter(1, of).getResultList());
    }
}
