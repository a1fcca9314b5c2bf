package org.constancy.communications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constancy.kernel.Statements;

/** What the contacts with customers tell, but for those that are dated ahead. Works inside the transaction of the caller. */
@ApplicationScoped
public class PastContacts {

    private static final int LATEST = 20;

    private static final String HEARD = "select " + Heard.COLUMNS + " from interaction_customer c"
            + " join party_interaction i on i.id = c.interaction_id where c.customer_id = ? and c.ahead = false"
            + " order by c.at desc, c.interaction_id desc limit ?";

    /** Reads all contacts of each customer, where {@link #HEARD} reads the last ones off an index. */
    private static final String HEARD_OF_MANY = "select " + Heard.COLUMNS + ", c.customer_id from ("
            + " select customer_id, interaction_id, row_number() over"
            + " (partition by customer_id order by at desc, interaction_id desc) as place"
            + " from interaction_customer where customer_id = any(?) and ahead = false) c"
            + " join party_interaction i on i.id = c.interaction_id where c.place <= ?"
            + " order by c.customer_id, c.place";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Statements statements;

    /** The last two-way contact with a customer, {@code null} where there was none. */
    Instant lastTalk(String customerId) {
        return em.createQuery(
                        "select max(c.at) from Contact c where c.customerId = ?1 and c.twoWay = true and c.ahead = false",
                        Instant.class)
                .setParameter(1, customerId)
                .getSingleResult();
    }

    /** Contacts of any kind, the latest first; as many as matter. */
    List<Heard> latest(String customerId) {
        List<Heard> latest = new ArrayList<>();
        statements.settle();
        statements.read(HEARD, List.of(customerId, LATEST), row -> latest.add(Heard.of(row)));
        return latest;
    }

    /** The last two-way contact with each of these, by the customer; without those with whom there was none. */
    Map<String, Instant> lastTalks(Collection<String> customerIds) {
        return em.createQuery(
                        "select c.customerId, max(c.at) from Contact c where c.customerId in ?1"
                                + " and c.twoWay = true and c.ahead = false group by c.customerId",
                        Object[].class)
                .setParameter(1, customerIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** Contacts of any kind with each of these, by the customer, the latest first; as many as matter. */
    Map<String, List<Heard>> latest(Collection<String> customerIds) {
        Map<String, List<Heard>> latest = new HashMap<>();
        statements.settle();
        statements.read(
                HEARD_OF_MANY, List.of(customerIds.toArray(String[]::new), LATEST), row -> latest.computeIfAbsent(
                                row.getString(9), none -> new ArrayList<>())
                        .add(Heard.of(row)));
        return latest;
    }

    /** The last two-way contact of each customer with those who hold a role, by the customer and the role. */
    Map<String, Map<String, Instant>> lastTalksByRole(Collection<String> customerIds) {
        Map<String, Map<String, Instant>> talks = new HashMap<>();
        em.createQuery(
                        "select c.customerId, c.roles, max(c.at) from Contact c where c.customerId in ?1"
                                + " and c.twoWay = true and c.ahead = false and c.roles is not null"
                                + " group by c.customerId, c.roles",
                        Object[].class)
                .setParameter(1, customerIds)
                .getResultStream()
                .forEach(row -> {
                    Map<String, Instant> own = talks.computeIfAbsent((String) row[0], none -> new HashMap<>());
                    for (String role : ((String) row[1]).split(",")) {
                        own.merge(role, (Instant) row[2], (a, b) -> a.isAfter(b) ? a : b);
                    }
                });
        return talks;
    }
}
