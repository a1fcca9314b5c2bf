package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.constancy.kernel.BindingRule;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;

/** All customers. A party may be engaged more than once; the provider's own never. */
@Stateless
public class Customers extends Store<Customer> {

    @Inject
    private ProviderRule provider;

    public Customers() {
        super(Customer.SHAPE, Role.ACCOUNT_MANAGER, Role.CONTRACT_DESK);
    }

    /** What other rooms need to know; {@code null} where there is no such customer. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CustomerProfile profile(String id) {
        Customer customer = em.find(Customer.class, id);
        if (customer == null || customer.deleted()) {
            return null;
        }
        Home home = home(customer);
        return new CustomerProfile(
                id,
                customer.name(),
                customer.tier(),
                customer.owner(),
                home.country(),
                home.city(),
                Zones.of(home.country()));
    }

    private Home home(Customer customer) {
        if (customer.individualId() != null) {
            return em.find(Individual.class, customer.individualId()).home();
        }
        return customer.organizationId() == null
                ? Home.UNKNOWN
                : em.find(Organization.class, customer.organizationId()).home();
    }

    @Override
    protected BindingRule bindingRule() {
        return (path, element, type, id) ->
                path.equals("engagedParty") && type.equals("organization") ? provider.forbidsCustomer(id) : null;
    }

    @Override
    protected void decide(Customer customer, ObjectNode before, ObjectNode after) {
        JsonNode party = after.path("engagedParty");
        customer.engage(Bound.id(party, Organization.SHAPE), Bound.id(party, Individual.SHAPE));
    }

    @Override
    protected void followDelete(Customer customer) {
        customer.engage(null, null);
    }
}
