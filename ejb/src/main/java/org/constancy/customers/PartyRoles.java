package org.constancy.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;

/** All party roles. A role named customer keeps the customer's rule. */
@Stateless
public class PartyRoles extends Store<PartyRole> {

    @Inject
    private ProviderRule provider;

    public PartyRoles() {
        super(PartyRole.SHAPE, Role.ACCOUNT_MANAGER, Role.CONTRACT_DESK);
    }

    @Override
    protected void decide(PartyRole role, ObjectNode before, ObjectNode after) {
        String party = Bound.id(after.path("engagedParty"), Organization.SHAPE);
        boolean customer = PartyRole.isCustomer(after.path("name").textValue());
        Refusal forbidden = customer ? provider.forbidsCustomer(party) : null;
        if (forbidden != null) {
            throw forbidden;
        }
        role.customerIs(customer ? party : null);
    }

    @Override
    protected void followDelete(PartyRole role) {
        role.customerIs(null);
    }
}
