package org.constancy.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;

/** All organisations: customers', partners' and the provider's own. */
@Stateless
public class Organizations extends Store<Organization> {

    @Inject
    private ProviderRule provider;

    public Organizations() {
        super(Organization.SHAPE, Role.ACCOUNT_MANAGER, Role.CONTRACT_DESK);
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("tradingName") && document.hasNonNull("name")) {
            document.set("tradingName", document.get("name"));
        }
        if (!document.hasNonNull("name") && document.hasNonNull("tradingName")) {
            document.set("name", document.get("tradingName"));
        }
    }

    @Override
    protected void decide(Organization organization, ObjectNode before, ObjectNode after) {
        String parent = Bound.id(after.path("organizationParentRelationship").path("organization"), Organization.SHAPE);
        provider.settle(organization, after.path("isProvider").asBoolean(), parent);
    }

    @Override
    protected void follow(Organization organization, ObjectNode document) {
        provider.spread(organization);
    }
}
