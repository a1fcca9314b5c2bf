package org.constancy.integration.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Who tries what. Each method is a short transaction of its own; several nodes ask at the same time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claims {

    /** A dead node's tries are due again when it is over; a living one renews it every ten seconds. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** What never goes out has no next moment; a lower bound keeps databases from reading through that. */
    private static final Instant EVER = Instant.EPOCH;

    private static final String CANDIDATES =
            "select d.id from delivery d where d.carrier = ?1 and d.target = ?2 and d.next_at > ?3 and d.next_at <= ?4"
                    + " and (d.lane is null or not exists (select 1 from delivery e where e.carrier = d.carrier"
                    + " and e.target = d.target and e.lane = d.lane and e.next_at > ?3 and e.number < d.number))"
                    + " order by d.carrier, d.target, d.next_at, d.number fetch first ?5 rows only";

    /** A statement of its own, for H2 locks every row that it sorts. */
    private static final String CLAIMED =
            "select d.* from delivery d where d.id in (?1) and d.next_at <= ?2 for update skip locked";

    /** Others that try something for the target; each has its turn to look and to claim. */
    private static final String WORKERS =
            "select count(distinct d.leaseOwner) from Delivery d where d.state = CARRIED and d.carrier = ?1"
                    + " and d.target = ?2 and d.nextAt > ?3 and d.leaseOwner <> ?4";

    private static final String TURN = "select t.id from delivery_turn t where t.id = ?1 for update";
    private static final int TURNS = 32;

    private static final String TARGET =
            "select d.target from delivery d where d.state = ?1 and d.carrier = ?2 and d.target > ?3"
                    + " and d.next_at > ?4 order by d.state, d.carrier, d.target fetch first 1 row only";

    private static final String FOLLOWERS =
            " where d.carrier = ?1 and d.target = ?2 and d.lane = ?3 and d.state = WAITING and d.attempts = 0";

    /** So many more are looked at, for others may be faster. */
    private static final int OTHERS = 8;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<Parked> parked;

    /** The targets of a carrier for which there is something that is not over, whenever it is due. */
    public List<Target> targets(String carrier) {
        List<Target> found = new ArrayList<>();
        for (Delivery.State state : List.of(Delivery.State.WAITING, Delivery.State.HELD, Delivery.State.CARRIED)) {
            String after = "";
            for (List<?> next = after(state, carrier, after); !next.isEmpty(); next = after(state, carrier, after)) {
                after = (String) next.get(0);
                found.add(new Target(carrier, after));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<?> after(Delivery.State state, String carrier, String target) {
        return em.createNativeQuery(TARGET, String.class)
                .setParameter(1, state.name())
                .setParameter(2, carrier)
                .setParameter(3, target)
                .setParameter(4, EVER)
                .getResultList();
    }

    /**
     * Claims what is to be tried next, in that order; empty where there is nothing, and where others, on whichever node, are
     * already as many as the carrier wants.
     *
     * @param worker who asks: a node and a thread
     */
    @SuppressWarnings("unchecked")
    public List<Delivery> next(Carrier carrier, Target target, String worker, int most) {
        Instant now = clock.instant();
        List<String> candidates = em.createNativeQuery(CANDIDATES, String.class)
                .setParameter(1, target.carrier())
                .setParameter(2, target.name())
                .setParameter(3, EVER)
                .setParameter(4, now)
                .setParameter(5, most + OTHERS)
                .getResultList();
        if (candidates.isEmpty() || !mayWork(carrier, target, worker, now)) {
            return List.of();
        }
        List<Delivery> free = em.createNativeQuery(CLAIMED, Delivery.class)
                .setParameter(1, candidates)
                .setParameter(2, now)
                .getResultList();
        List<Delivery> claimed = free.stream()
                .sorted(Comparator.comparing(each -> candidates.indexOf(each.id())))
                .limit(most)
                .toList();
        claimed.forEach(each -> each.claim(worker, now, LEASE));
        return claimed;
    }

    private boolean mayWork(Carrier carrier, Target target, String worker, Instant now) {
        em.createNativeQuery(TURN, Integer.class)
                .setParameter(1, Math.floorMod(target.hashCode(), TURNS))
                .getSingleResult();
        long others = em.createQuery(WORKERS, Long.class)
                .setParameter(1, target.carrier())
                .setParameter(2, target.name())
                .setParameter(3, now)
                .setParameter(4, worker)
                .getSingleResult();
        return others < carrier.workersPerTarget();
    }

    /** Writes down what became of tries, and claims what is next. */
    public List<Delivery> settle(List<Outcome> outcomes, Carrier carrier, Target target, String worker, int most) {
        outcomes.stream()
                .filter(each -> each.answer() != null)
                .forEach(each -> carrier.settling(each.delivery(), each.answer()));
        Map<String, Delivery> present = em.createQuery(
                        "select d from Delivery d where d.id in ?1 order by d.id", Delivery.class)
                .setParameter(
                        1, outcomes.stream().map(each -> each.delivery().id()).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Delivery::id, each -> each));
        for (Outcome each : outcomes) {
            Delivery delivery = present.get(each.delivery().id());
            if (delivery != null && delivery.isTry(worker, each.delivery().attempts())) {
                settle(delivery, each.answer(), carrier);
            }
        }
        em.flush();
        return most == 0 ? List.of() : next(carrier, target, worker, most);
    }

    private void settle(Delivery delivery, Answer answer, Carrier carrier) {
        if (answer == null) {
            delivery.giveBack(clock.instant());
        } else {
            write(delivery, answer, carrier);
            carrier.settled(delivery, answer);
        }
    }

    private void write(Delivery delivery, Answer answer, Carrier carrier) {
        Instant now = clock.instant();
        boolean putOff = delivery.attempts() > 1;
        switch (answer.kind()) {
            case DONE -> delivery.done(now);
            case NEVER -> park(delivery, answer.problem(), carrier, now);
            case HELD -> {
                delivery.hold(answer.pause() == null ? null : now.plus(answer.pause()), answer.problem());
                return;
            }
            case AGAIN -> {
                var pause = carrier.schedule()
                        .pause(
                                delivery.attempts(),
                                answer.pause(),
                                ThreadLocalRandom.current().nextDouble());
                if (pause.isPresent()) {
                    delivery.again(now.plus(pause.get()), answer.problem());
                    moveFollowers(delivery, now.plus(pause.get()));
                    return;
                }
                park(delivery, answer.problem(), carrier, now);
            }
        }
        if (putOff) {
            moveFollowers(delivery, now);
        }
    }

    private void park(Delivery delivery, String problem, Carrier carrier, Instant now) {
        delivery.park(now, problem);
        parked.fire(new Parked(delivery, carrier.shown(delivery.target())));
    }

    /** What waits behind a delivery need not be looked at before it; {@link #CANDIDATES} alone keeps the order. */
    private void moveFollowers(Delivery delivery, Instant to) {
        if (delivery.lane() == null) {
            return;
        }
        em.flush();
        em.createQuery("update Delivery d set d.nextAt = ?4" + FOLLOWERS)
                .setParameter(1, delivery.carrier())
                .setParameter(2, delivery.target())
                .setParameter(3, delivery.lane())
                .setParameter(4, to)
                .executeUpdate();
    }

    /** Keeps what this node is trying from being taken over. */
    public void renew(Collection<String> ids, String node) {
        em.createQuery(
                        "update Delivery d set d.nextAt = ?1 where d.id in ?2 and d.leaseOwner like ?3 and d.state = CARRIED")
                .setParameter(1, clock.instant().plus(LEASE))
                .setParameter(2, ids)
                .setParameter(3, node + "/%")
                .executeUpdate();
    }

    /** A node that stops leaves what it did not finish to the others, or to its next start. */
    public void giveBack(String node) {
        em.createQuery("update Delivery d set d.state = WAITING, d.nextAt = ?1, d.leaseOwner = null"
                        + " where d.leaseOwner like ?2 and d.state = CARRIED")
                .setParameter(1, clock.instant())
                .setParameter(2, node + "/%")
                .executeUpdate();
    }
}
