package org.constancy.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Refusal;

/**
 * The customer is the customer: the provider's own legal entities and departments can never be one (RULES 10). The code is
 * {@code customer.internal}; the database refuses it as well.
 */
@ApplicationScoped
public class ProviderRule {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Event<BecomesInternal> others;

    /** Why this organisation cannot be a customer, or {@code null} where it can. */
    public Refusal forbidsCustomer(String organizationId) {
        Organization organization = organizationId == null ? null : em.find(Organization.class, organizationId);
        if (organization == null || !organization.provider()) {
            return null;
        }
        return internal("organization: " + organization.name() + " (" + organizationId + ")");
    }

    /** Works out where an organisation stands, and everything below it; refuses when a customer would become internal. */
    void settle(Organization changed, boolean saysProvider, String parent) {
        boolean provider = saysProvider || isProvider(parent) || listedByProvider(changed.id());
        if (provider && !changed.provider()) {
            refuseCustomer(changed);
        }
        changed.stand(parent, provider);
    }

    /** Takes the provider's mark down the tree. */
    void spread(Organization from) {
        Deque<Organization> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>(Set.of(from.id()));
        while (!open.isEmpty()) {
            Organization above = open.pop();
            for (Organization child : below(above.id())) {
                if (seen.add(child.id())) {
                    settle(child, child.saysProvider(), child.parentId());
                    open.push(child);
                }
            }
        }
    }

    private boolean isProvider(String id) {
        Organization organization = id == null ? null : em.find(Organization.class, id);
        return organization != null && organization.provider();
    }

    private boolean listedByProvider(String id) {
        return id != null
                && !em.createQuery(
                                "select o.id from Reference r, Organization o where r.targetType = 'organization'"
                                        + " and r.targetId = ?1 and r.ownerType = 'organization' and r.path = ?2"
                                        + " and o.id = r.ownerId and o.provider = true",
                                String.class)
                        .setParameter(1, id)
                        .setParameter(2, "organizationChildRelationship.organization")
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private List<Organization> below(String id) {
        return em.createQuery(
                        "select o from Organization o where o.parentId = ?1 or o.id in (select r.targetId from Reference r"
                                + " where r.ownerType = 'organization' and r.ownerId = ?1 and r.targetType = 'organization'"
                                + " and r.path = ?2)",
                        Organization.class)
                .setParameter(1, id)
                .setParameter(2, "organizationChildRelationship.organization")
                .getResultList();
    }

    private void refuseCustomer(Organization organization) {
        boolean customer = !em.createQuery(
                        "select c.id from Customer c where c.organizationId = ?1 and c.deletedAt is null", String.class)
                .setParameter(1, organization.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        boolean role = !em.createQuery(
                        "select p.id from PartyRole p where p.customerOrganizationId = ?1 and p.deletedAt is null",
                        String.class)
                .setParameter(1, organization.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (customer || role) {
            throw internal("organization: " + organization.name() + " (" + organization.id() + ") is a customer");
        }
        others.fire(new BecomesInternal(organization.id(), organization.name()));
    }

    /** The refusal of RULES 10. */
    public static Refusal internal(String detail) {
        return Refusal.conflict(
                "customer.internal",
                "The provider's own organisations and departments can never be a customer.",
                detail);
    }
}
