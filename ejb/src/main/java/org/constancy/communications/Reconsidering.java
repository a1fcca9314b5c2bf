package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Works out anew when all customers are due, a batch at a time. It waits for nobody, so that nobody can wait for it in a circle:
 * it ends before a customer on whom somebody else is at work, and whoever asks again begins with him.
 */
@Stateless
public class Reconsidering {

    /** SQL, for Hibernate waits on H2; without an order, for H2 locks every row that it sorts. */
    private static final String FREE = "select s.* from standing s where s.customer_id in (?1) for update skip locked";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Conclusions conclusions;

    /**
     * Works out the next customers by the policies of today and what else is known of them.
     *
     * @param behind the id of the customer behind whom to begin
     */
    public Reconsidered next(String behind, int most) {
        List<String> next = behind(behind, most);
        if (next.isEmpty()) {
            return new Reconsidered(behind, 0, true);
        }
        List<Standing> some = free(next);
        if (some.isEmpty()) {
            return new Reconsidered(behind, 0, false);
        }
        conclusions.draw(some);
        boolean last = next.size() < most && some.size() == next.size();
        return new Reconsidered(some.get(some.size() - 1).customerId(), some.size(), last);
    }

    /** The next customers, by id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> behind(String customerId, int most) {
        return em.createQuery(
                        "select s.customerId from Standing s where s.customerId > ?1 order by s.customerId",
                        String.class)
                .setParameter(1, customerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those before the first that is not free, locked. */
    @SuppressWarnings("unchecked")
    private List<Standing> free(List<String> ids) {
        List<Standing> locked =
                em.createNativeQuery(FREE, Standing.class).setParameter(1, ids).getResultList();
        Map<String, Standing> free = locked.stream().collect(Collectors.toMap(Standing::customerId, each -> each));
        return ids.stream().takeWhile(free::containsKey).map(free::get).toList();
    }
}
