package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.constancy.kernel.BindingRule;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** All customers. A party may be engaged more than once; the provider's own never. */
@Stateless
public class Customers extends Store<Customer> {

    @Inject
    private ProviderRule provider;

    @Inject
    private Organizations organizations;

    public Customers() {
        super(Customer.SHAPE, Role.ACCOUNT_MANAGER, Role.CONTRACT_DESK);
    }

    /** What other rooms need to know; {@code null} where there is no such customer. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CustomerProfile profile(String id) {
        Customer customer = id == null ? null : em.find(Customer.class, id);
        if (customer == null || customer.deleted()) {
            return null;
        }
        Home home = home(customer);
        return new CustomerProfile(
                id,
                customer.name(),
                customer.tier(),
                customer.segment(),
                customer.owner(),
                home.country(),
                home.city(),
                Zones.of(home.country()));
    }

    /** Makes an organisation and the customer that it is, both or none. */
    public Stored welcome(ObjectNode customer, ObjectNode organization) {
        String party = organizations.create(organization).id();
        customer.putObject("engagedParty").put("id", party).put("@referredType", "Organization");
        return create(customer);
    }

    /** Changes a customer and, where it is an organisation, that one too, both or none. */
    public Stored change(
            String id, Long revision, UnaryOperator<ObjectNode> customer, UnaryOperator<ObjectNode> organization) {
        Stored changed = change(id, revision, customer);
        String party = em.find(Customer.class, id).organizationId();
        if (party != null) {
            organizations.change(party, null, organization);
        }
        return changed;
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
