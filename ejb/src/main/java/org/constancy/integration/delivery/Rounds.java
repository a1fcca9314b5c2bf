package org.constancy.integration.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/**
 * This node's threads that carry, at most {@value #THREADS}. A thread stays with its target while there is something to carry:
 * writing down what became of some deliveries and claiming the next is one transaction.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int THREADS = 32;

    /** A try that does not end although it was interrupted is no longer this node's after so long. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    /** What was claimed together is written down after so long, whatever is left of it. */
    private static final Duration TOGETHER = Duration.ofSeconds(1);

    private static final int STOP_SECONDS = 3;

    @Inject
    @Any
    private Instance<Carrier> found;

    @Inject
    private Claims claims;

    @Resource
    private ManagedThreadFactory threads;

    private final String node = Ids.next();
    private final AtomicLong workers = new AtomicLong();
    private final Slots slots = new Slots(THREADS);
    private final Map<String, Flight> flights = new ConcurrentHashMap<>();
    private final Map<String, Carrier> carriers = new HashMap<>();
    private ThreadPoolExecutor pool;
    private volatile boolean stopping;

    @PostConstruct
    void begin() {
        found.forEach(each -> carriers.put(each.kind(), each));
        pool = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(THREADS), threads);
        pool.allowCoreThreadTimeOut(true);
    }

    /** There may be something for the target. Returns at once. */
    public void look(Target target) {
        Carrier carrier = carriers.get(target.carrier());
        if (carrier == null || stopping || !slots.take(target, carrier.workersPerTarget())) {
            return;
        }
        try {
            pool.execute(() -> work(target, carrier));
        } catch (RejectedExecutionException stopped) {
            slots.release(target);
        }
    }

    /** Looks at every target, for what became due, came from other nodes, or was a dead one's. */
    public void lookAround() {
        for (String kind : carriers.keySet()) {
            claims.targets(kind).forEach(this::look);
        }
    }

    /** Interrupts what takes too long. */
    public void interruptLate() {
        flights.values().stream().filter(each -> each.isLate(Duration.ZERO)).forEach(Flight::interrupt);
    }

    /** Renews the leases of what is under way. */
    public void renew() {
        List<String> ids = flights.entrySet().stream()
                .filter(each -> !each.getValue().isLate(GIVEN_UP))
                .map(Map.Entry::getKey)
                .toList();
        if (!ids.isEmpty()) {
            claims.renew(ids, node);
        }
    }

    /** Lets what is under way end, for a moment, and leaves the rest to others. */
    public void stop() {
        stopping = true;
        end(pool, STOP_SECONDS);
        claims.giveBack(node);
    }

    private static void end(ExecutorService pool, int seconds) {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(seconds, TimeUnit.SECONDS)) {
                pool.shutdownNow();
                pool.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void work(Target target, Carrier carrier) {
        String worker = node + "/" + workers.incrementAndGet();
        try {
            int most = together(carrier, target);
            List<Delivery> some = claims.next(carrier, target, worker, most);
            while (!some.isEmpty()) {
                if (some.size() >= most) {
                    look(target);
                }
                List<Outcome> outcomes = carry(carrier, target, some);
                most = stopping ? 0 : together(carrier, target);
                some = settle(outcomes, carrier, target, worker, most);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Deliveries to " + target + " wait: what became of one was not written down");
        } finally {
            Target next = slots.release(target);
            if (next != null) {
                look(next);
            }
        }
    }

    /** Once more where it was undone: two that wait for each other are no reason to send again what was taken. */
    private List<Delivery> settle(List<Outcome> outcomes, Carrier carrier, Target target, String worker, int most) {
        try {
            return claims.settle(outcomes, carrier, target, worker, most);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "Once more for " + target);
            return claims.settle(outcomes, carrier, target, worker, most);
        }
    }

    /** Where something is wrong, one at a time. */
    private int together(Carrier carrier, Target target) {
        return slots.isTroubled(target) ? 1 : carrier.together();
    }

    /** One after the other, until one goes wrong or the time is up; the others are given back. */
    private List<Outcome> carry(Carrier carrier, Target target, List<Delivery> some) {
        long end = System.nanoTime() + TOGETHER.toNanos();
        boolean wrong = false;
        List<Outcome> outcomes = new ArrayList<>();
        for (Delivery each : some) {
            boolean tries = !wrong && !stopping && System.nanoTime() < end;
            Answer answer = tries ? carry(carrier, each) : null;
            if (tries) {
                wrong = answer.kind() == Answer.Kind.AGAIN || answer.kind() == Answer.Kind.NEVER;
                slots.tell(target, wrong);
            }
            outcomes.add(new Outcome(each, answer));
        }
        return outcomes;
    }

    private Answer carry(Carrier carrier, Delivery delivery) {
        Flight flight = new Flight(carrier.longestTry());
        flights.put(delivery.id(), flight);
        try {
            return Caller.system(carrier.kind()).call(() -> carrier.carry(delivery));
        } catch (Exception | LinkageError e) {
            LOG.log(Level.WARNING, e, () -> "Delivery " + delivery.id() + " failed");
            return Answer.again("It failed inside: " + e);
        } finally {
            flight.land();
            flights.remove(delivery.id());
        }
    }
}
