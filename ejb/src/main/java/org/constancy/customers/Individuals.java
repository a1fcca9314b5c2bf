package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.kernel.Query;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** All persons. */
@Stateless
public class Individuals extends Store<Individual> {

    private static final int MOST = 200;

    public Individuals() {
        super(Individual.SHAPE, Role.ACCOUNT_MANAGER, Role.CONTRACT_DESK, Role.SERVICE_MANAGER);
    }

    /** The people at a customer's organisation, or the person that the customer is, by name; the first 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ContactPerson> ofCustomer(String customerId) {
        reading();
        return em.createQuery(
                        "select i from Individual i, Customer c where c.id = ?1 and i.deletedAt is null"
                                + " and (i.organizationId = c.organizationId or i.id = c.individualId)"
                                + " order by i.nameKey, i.id",
                        Individual.class)
                .setParameter(1, customerId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Individual::contact)
                .toList();
    }

    /** These persons by their ids; who is not there, or deleted, is left out. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, ContactPerson> contacts(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select i from Individual i where i.deletedAt is null and i.id in ?1", Individual.class)
                        .setParameter(1, ids)
                        .getResultStream()
                        .map(Individual::contact)
                        .collect(Collectors.toMap(ContactPerson::id, Function.identity()));
    }

    /** What these persons are at their customers, by their ids, as far as somebody says. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, String> roles(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select i.id, i.contactRole from Individual i where i.contactRole is not null and i.id in ?1",
                                Object[].class)
                        .setParameter(1, ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The ids of the persons who have a mail address, at most two: two are as good as none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> withMail(String address) {
        List<String> spellings = List.of(address, address.toLowerCase(Locale.ROOT));
        Query.Condition same =
                new Query.Condition("contactMedium.characteristic.emailAddress", Query.Operator.EQ, spellings);
        return page(new Query(List.of(same), List.of(), 0, 2, null)).rows().stream()
                .map(Stored::id)
                .toList();
    }

    @Override
    protected void supply(ObjectNode document) {
        String full = document.path("fullName").asText().strip();
        if (full.isEmpty()) {
            return;
        }
        int last = full.lastIndexOf(' ');
        if (!document.hasNonNull("givenName")) {
            document.put("givenName", last < 0 ? full : full.substring(0, last));
        }
        if (!document.hasNonNull("familyName")) {
            document.put("familyName", full.substring(last + 1));
        }
    }

    @Override
    protected void decide(Individual person, ObjectNode before, ObjectNode after) {
        person.call(displayName(after));
        String organization = null;
        for (JsonNode party : after.path("relatedParty")) {
            String bound = Bound.id(party, Organization.SHAPE);
            organization = organization == null ? bound : organization;
        }
        person.belongTo(organization);
    }

    private static String displayName(ObjectNode document) {
        String full = document.path("fullName").asText().strip();
        return full.isEmpty()
                ? Stream.of(
                                document.path("givenName").textValue(),
                                document.path("familyNamePrefix").textValue(),
                                document.path("familyName").textValue())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                : full;
    }
}
