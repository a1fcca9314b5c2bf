package org.constancy.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.constancy.kernel.Among;
import org.constancy.kernel.References;
import org.constancy.kernel.Statements;

/** Who belongs to which customer. Works inside the transaction of the caller and asks nobody for permission. */
@ApplicationScoped
public class Affiliations {

    private static final String LISTED = "organizationChildRelationship.organization";

    /** Selects that end with the column of those whose customers they give, or, behind {@code false}, whose organisations. */
    private static final String CUSTOMER_OF_ORGANIZATION =
            "select true, c.id from customer c where c.deleted_at is null and c.organization_id";

    private static final String CUSTOMER_OF_PERSON =
            "select true, c.id from customer c where c.deleted_at is null and c.individual_id";
    private static final String EMPLOYER =
            "select false, i.organization_id from individual i where i.organization_id is not null and i.id";
    private static final String PARENT =
            "select false, o.parent_id from organization o where o.parent_id is not null and o.id";
    private static final String LISTING =
            "select false, r.owner_id from reference r where r.owner_type = 'organization'" + " and r.path = '" + LISTED
                    + "' and r.target_type = 'organization' and r.target_id";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private References references;

    @Inject
    private Statements statements;

    /** The customers that these parties are themselves, in the order of their ids. */
    public Set<String> are(Collection<Party> parties) {
        Known known = known(parties);
        statements.settle();
        ask(
                known,
                List.of(CUSTOMER_OF_ORGANIZATION),
                List.of(CUSTOMER_OF_PERSON),
                row -> known.customers.add(row.getString(2)));
        return known.customers;
    }

    /** The customers that these parties are or belong to: a person to an organisation, that to the ones above it. */
    public Set<String> belongTo(Collection<Party> parties) {
        Known known = known(parties);
        statements.settle();
        Set<String> seen = new HashSet<>(known.organizations);
        for (Known level = known; !level.isEmpty(); ) {
            level = above(level);
            level.organizations.removeIf(each -> !seen.add(each));
        }
        return known.customers;
    }

    private Known above(Known level) {
        Known above = new Known(level.customers);
        ask(
                level,
                List.of(CUSTOMER_OF_ORGANIZATION, PARENT, LISTING),
                List.of(CUSTOMER_OF_PERSON, EMPLOYER),
                row -> (row.getBoolean(1) ? above.customers : above.organizations).add(row.getString(2)));
        return above;
    }

    /** One journey for all: interactions ask this all day. */
    private void ask(Known known, List<String> ofOrganizations, List<String> ofPersons, Statements.Reader reader) {
        List<String> arms = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(arms, values, ofOrganizations, known.organizations);
        add(arms, values, ofPersons, known.persons);
        if (!arms.isEmpty()) {
            statements.read(String.join(" union all ", arms), values, reader);
        }
    }

    private static void add(List<String> arms, List<Object> values, List<String> selects, Set<String> ids) {
        if (!ids.isEmpty()) {
            Among among = Among.of(ids);
            selects.forEach(each -> {
                arms.add(each + among.sql());
                values.addAll(among.values());
            });
        }
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
        private final Set<String> customers;

        /** @param customers where all that are found go */
        Known(Set<String> customers) {
            this.customers = customers;
        }

        boolean isEmpty() {
            return organizations.isEmpty() && persons.isEmpty();
        }
    }

    private Known known(Collection<Party> parties) {
        Known known = new Known(new TreeSet<>());
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

    /** Adds the next level until there is none; a tree that bites its own tail ends as well. */
    private static void spread(Set<String> known, UnaryOperator<Set<String>> next) {
        for (Set<String> level = known; !level.isEmpty(); ) {
            level = next.apply(level);
            level.removeAll(known);
            known.addAll(level);
        }
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
