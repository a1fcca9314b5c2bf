package org.constancy.messages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.kernel.Stored;

/** Messages that go to many, one each. For the room of the campaigns; asks nobody for permission. */
@Stateless
public class Mailings {

    private static final List<Recipient.State> OPEN = List.of(Recipient.State.WAITING, Recipient.State.TRYING);

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Addressing addressing;

    @Inject
    private Permissions permissions;

    @Inject
    private Messages messages;

    /**
     * Whether a message would go out.
     *
     * @param yes whether it would, now or when what stands in the way has passed
     * @param reason what stands in the way, in a word; {@code null} where nothing does
     * @param detail more about it, or {@code null}
     */
    public record Verdict(boolean yes, String reason, String detail) {

        public static Verdict no(String reason, String detail) {
            return new Verdict(false, reason, detail);
        }

        static Verdict of(Obstacle obstacle) {
            boolean yes = obstacle == null || obstacle.passes() && obstacle != Obstacle.NO_ADDRESS;
            return new Verdict(yes, obstacle == null ? null : obstacle.word(), null);
        }
    }

    /** A message that was written, and its one receiver. */
    public record Written(String messageId, String recipientId) {}

    /** Receivers who are equally far. */
    public record Count(Recipient.State state, Obstacle obstacle, long count, long replied, long unsubscribed) {}

    /** What would become of a message to one individual, by the very check that is made when it is sent. Writes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Verdict judge(ObjectNode message) {
        Recipient to = addressing.plan("", bound(message)).get(0);
        return Verdict.of(
                to.address() == null ? Obstacle.NO_ADDRESS : permissions.of(to).obstacle());
    }

    /** As the message's references will be when it is written. */
    private static ObjectNode bound(ObjectNode message) {
        ObjectNode bound = message.deepCopy();
        ObjectNode party = (ObjectNode) bound.at("/receiver/0/party");
        party.put("href", Stored.HERE + "/individual/" + party.path("id").asText());
        return bound;
    }

    /** Writes a message to one receiver, in the caller's transaction. @param campaignId to which it belongs */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Written write(ObjectNode message, String campaignId) {
        String id = messages.create(message).id();
        Recipient to = em.createQuery("select r from Recipient r where r.messageId = ?1", Recipient.class)
                .setParameter(1, id)
                .getSingleResult();
        to.belongs(campaignId);
        return new Written(id, to.id());
    }

    /** Whether something of a campaign waits to go out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen(String campaignId) {
        return !open(campaignId, 1).isEmpty();
    }

    /** Takes back messages of a campaign that have not gone out, at most {@code most}. @return how many it were */
    public int takeBack(String campaignId, int most) {
        List<String> open = open(campaignId, most);
        open.forEach(messages::takeBack);
        return open.size();
    }

    private List<String> open(String campaignId, int most) {
        return em.createQuery(
                        "select r.messageId from Recipient r where r.campaignId = ?1 and r.state in ?2", String.class)
                .setParameter(1, campaignId)
                .setParameter(2, OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many receivers of a campaign are how far. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Count> counts(String campaignId) {
        return em.createQuery(
                        "select r.state, r.obstacle, count(r), count(r.repliedAt), count(r.unsubscribedAt)"
                                + " from Recipient r where r.campaignId = ?1 group by r.state, r.obstacle",
                        Object[].class)
                .setParameter(1, campaignId)
                .getResultStream()
                .map(row -> new Count(
                        (Recipient.State) row[0], (Obstacle) row[1], (Long) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    /** These receivers by their ids. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, Recipient> recipients(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select r from Recipient r where r.id in ?1", Recipient.class)
                        .setParameter(1, ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }
}
