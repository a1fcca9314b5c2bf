package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constancy.customers.Affiliations;
import org.constancy.customers.BecomesInternal;
import org.constancy.customers.Customers;
import org.constancy.customers.Party;
import org.constancy.customers.ProviderRule;
import org.constancy.kernel.Reference;
import org.constancy.kernel.References;
import org.constancy.kernel.Refusal;

/**
 * Who an agreement is with. A party whose role is customer, or that has none, is engaged as the customer and is never one of
 * the provider's own (RULES 10); provider, supplier and seller are the roles for those.
 */
@ApplicationScoped
public class Engagement {

    private static final Set<String> OURS = Set.of("provider", "supplier", "seller");

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Customers customers;

    @Inject
    private ProviderRule provider;

    @Inject
    private References references;

    /** Why this must not be bound as an engaged party, or {@code null} where it may. */
    Refusal forbids(ObjectNode element, String type, String id) {
        if (!asCustomer(element)) {
            return null;
        }
        return type.equals("partyRole")
                ? forbidsRole(id)
                : type.equals("organization") ? provider.forbidsCustomer(id) : null;
    }

    /** The customers among the engaged parties: one, where all is well. */
    Set<String> customers(JsonNode agreement) {
        Set<Party> asCustomers = new HashSet<>();
        Set<Party> others = new HashSet<>();
        for (JsonNode element : agreement.path("engagedParty")) {
            Party party = Party.of(element);
            if (party != null && asCustomer(element)) {
                asCustomers.add(party);
            } else if (party != null && !OURS.contains(role(element))) {
                others.add(party);
            }
        }
        Set<String> customers = affiliations.are(asCustomers);
        return customers.isEmpty() ? affiliations.are(others) : customers;
    }

    /** Writes down whose agreement it is: nobody's while that cannot be told. */
    void engage(Agreement agreement, JsonNode document, Collection<String> customers) {
        agreement.engage(customers.size() == 1 ? customers.iterator().next() : null, organizations(document));
    }

    /** The country whose prices count: the agreement's own market, else where the customer is at home. */
    String country(Agreement agreement, JsonNode document) {
        String market = document.path("market").textValue();
        return market != null || agreement.customerId() == null
                ? market
                : customers.profile(agreement.customerId()).country();
    }

    /** The organisations that are engaged as the customer. */
    private static Set<String> organizations(JsonNode agreement) {
        Set<String> organizations = new HashSet<>();
        for (JsonNode element : agreement.path("engagedParty")) {
            Party party = Party.of(element);
            if (party != null && party.type().equals("organization") && asCustomer(element)) {
                organizations.add(party.id());
            }
        }
        return organizations;
    }

    void refuse(@Observes BecomesInternal change) {
        List<String> agreements = em.createQuery(
                        "select a.id from Agreement a join a.engagedOrganizations o"
                                + " where o = ?1 and a.deletedAt is null",
                        String.class)
                .setParameter(1, change.organizationId())
                .setMaxResults(1)
                .getResultList();
        if (!agreements.isEmpty()) {
            throw ProviderRule.internal("organization: " + change.name() + " (" + change.organizationId()
                    + ") is engaged as the customer of agreement " + agreements.get(0));
        }
    }

    private Refusal forbidsRole(String id) {
        for (Reference each : references.of("partyRole", id)) {
            boolean organization = each.path().equals("engagedParty") && "organization".equals(each.targetType());
            Refusal refusal = organization ? provider.forbidsCustomer(each.targetId()) : null;
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static boolean asCustomer(JsonNode element) {
        String role = role(element);
        return role.isEmpty() || role.equals("customer");
    }

    private static String role(JsonNode element) {
        return element.path("role").asText().strip().toLowerCase(Locale.ROOT);
    }
}
