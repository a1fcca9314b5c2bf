package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Stored;

/** Who voiced which need. Works inside the transaction of the caller and asks nobody for permission. */
@ApplicationScoped
public class NeedVoices {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Customers customers;

    /** Follows a need that was written; one that was merged has no voice of its own any more. */
    void follow(Need need, ObjectNode document) {
        Map<Integer, NeedVoice> known =
                of(need.id()).stream().collect(Collectors.toMap(NeedVoice::place, Function.identity()));
        List<JsonNode> said = need.state() == NeedState.MERGED ? List.of() : Voices.of(document);
        Set<Integer> stay = new HashSet<>();
        for (int place = 0; place < said.size(); place++) {
            CustomerProfile customer =
                    customers.profile(Stored.bound(said.get(place).path("customer")));
            if (customer != null) {
                NeedVoice voice = known.containsKey(place)
                        ? known.get(place)
                        : joined(need.id(), place, customer.id(), said.get(place));
                Instant heard = Course.moment(said.get(place), "heardDate");
                Instant until = Term.end(heard, Term.ANSWER_DAYS, customer.zone());
                voice.says(customer.id(), heard, until, need.answeredDate());
                em.persist(voice);
                stay.add(place);
            }
        }
        known.values().stream().filter(each -> !stay.contains(each.place())).forEach(em::remove);
    }

    /** A voice that comes from another need has heard what it was told there. */
    private NeedVoice joined(String needId, int place, String customerId, JsonNode said) {
        NeedVoice voice = new NeedVoice(needId, place);
        of(said.path("need").asText()).stream()
                .filter(each -> customerId.equals(each.customerId()) && each.talkDueAt() != null)
                .forEach(each -> voice.talk(each.talkDueAt()));
        return voice;
    }

    /** A customer's own words of a need; {@code null} where it is not his. */
    public String words(String needId, String customerId) {
        return Voices.of(em.find(Need.class, needId).document()).stream()
                .filter(each -> customerId != null && customerId.equals(Stored.bound(each.path("customer"))))
                .map(each -> each.path("words").asText())
                .findFirst()
                .orElse(null);
    }

    /** Takes the voices of a need that was taken back. */
    void forget(String needId) {
        of(needId).forEach(em::remove);
    }

    /** What answers these needs is available: their voices are due a talk, each once. Gives those who are so only now. */
    Set<String> talk(String needId, Instant now) {
        return of(needId).stream()
                .filter(each -> each.talk(now))
                .map(NeedVoice::customerId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The needs that a customer voiced, at most {@code most}: the open ones first, the oldest of each first. */
    List<OpenNeed> ofCustomer(String customerId, int most) {
        return em.createQuery(
                        "select n, (select max(v.talkDueAt) from NeedVoice v where v.needId = n.id and v.customerId = ?1)"
                                + " from Need n where n.deletedAt is null and exists"
                                + " (select 1 from NeedVoice v where v.needId = n.id and v.customerId = ?1)"
                                + " order by case when n.state = 'confirmed' then 1 else 0 end, n.heardDate, n.id",
                        Object[].class)
                .setParameter(1, customerId)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> ((Need) row[0]).shown((Instant) row[1]))
                .toList();
    }

    private List<NeedVoice> of(String needId) {
        return em.createQuery("select v from NeedVoice v where v.needId = ?1 order by v.place", NeedVoice.class)
                .setParameter(1, needId)
                .getResultList();
    }
}
