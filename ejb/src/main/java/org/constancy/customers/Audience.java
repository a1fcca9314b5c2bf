package org.constancy.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All people of all customers, some at a time. Works inside the transaction of the caller and asks nobody for permission. */
@ApplicationScoped
public class Audience {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /** How many persons there are. */
    public long size() {
        return em.createQuery("select count(i) from Individual i where i.deletedAt is null", Long.class)
                .getSingleResult();
    }

    /** The ids of the next persons, in their order. @param personId empty for the first */
    public List<String> behind(String personId, int most) {
        return em.createQuery(
                        "select i.id from Individual i where i.id > ?1 and i.deletedAt is null order by i.id",
                        String.class)
                .setParameter(1, personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** These persons with the customers that they are, or whose organisation they belong to: one for each pair, by their ids. */
    public List<Prospect> prospects(Collection<String> personIds) {
        List<Individual> persons = all(Individual.class, personIds);
        Set<String> employers = persons.stream()
                .map(Individual::organizationId)
                .filter(each -> each != null)
                .collect(Collectors.toSet());
        List<Customer> customers = em.createQuery(
                        "select c from Customer c where c.deletedAt is null"
                                + " and (c.organizationId in ?1 or c.individualId in ?2) order by c.id",
                        Customer.class)
                .setParameter(1, employers)
                .setParameter(2, personIds)
                .getResultList();
        Map<String, Home> homes = all(Organization.class, employers).stream()
                .collect(Collectors.toMap(Organization::id, Organization::home));
        Map<String, Reach> reaches =
                all(Reach.class, personIds).stream().collect(Collectors.toMap(Reach::personId, Function.identity()));
        List<Prospect> prospects = new ArrayList<>();
        for (Individual person : persons) {
            customers.stream()
                    .filter(each -> belongs(person, each))
                    .forEach(each -> prospects.add(prospect(person, each, homes, reaches.get(person.id()))));
        }
        return prospects;
    }

    private static boolean belongs(Individual person, Customer customer) {
        boolean works =
                customer.organizationId() != null && customer.organizationId().equals(person.organizationId());
        return works || person.id().equals(customer.individualId());
    }

    private static Prospect prospect(Individual person, Customer customer, Map<String, Home> homes, Reach reach) {
        ObjectNode document = person.document();
        Home home = customer.organizationId() == null ? Home.of(document) : homes.get(customer.organizationId());
        Set<String> roles = new HashSet<>();
        roles.add(document.path("jobTitle").asText());
        document.path("relatedParty")
                .forEach(each -> roles.add(each.path("role").asText()));
        String wish = reach == null ? null : reach.preference().language();
        return new Prospect(
                person.id(),
                customer.id(),
                customer.tier(),
                customer.segment(),
                home.country(),
                Zones.of(home.country()),
                wish == null ? document.path("language").textValue() : wish,
                roles);
    }

    private <T> List<T> all(Class<T> type, Collection<String> ids) {
        String key = type == Reach.class ? "personId" : "id";
        return em.createQuery(
                        "select e from " + type.getSimpleName() + " e where e." + key + " in ?1 order by e." + key,
                        type)
                .setParameter(1, ids)
                .getResultList();
    }
}
