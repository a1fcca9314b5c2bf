package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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

    /** The customers that these organisations and persons are, or that they belong to, upwards to the top of the tree. */
    public List<Customer> of(List<String> organizations, List<String> persons) {
        return em.createQuery(
                        "select c from Customer c where c.deletedAt is null"
                                + " and (c.organizationId in ?1 or c.individualId in ?2)",
                        Customer.class)
                .setParameter(1, organizations)
                .setParameter(2, persons)
                .getResultList();
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
