package org.constancy.integration.outgoing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Lines that rest between two calls, for at most {@value #SECONDS} seconds: most servers hang up after five or more. */
@ApplicationScoped
public class Lines {

    private static final int SECONDS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(SECONDS);
    private static final int MOST = 64;

    @Resource
    private ManagedScheduledExecutorService clock;

    private final Deque<Line> resting = new ArrayDeque<>();
    private Future<?> hangingUp;

    @PostConstruct
    void begin() {
        hangingUp = clock.scheduleWithFixedDelay(this::hangUp, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** The line to the place that rested last; {@code null} where there is none. */
    synchronized Line take(Place place) {
        Iterator<Line> each = resting.descendingIterator();
        while (each.hasNext()) {
            Line line = each.next();
            if (line.place().equals(place) && !line.hasRested(LONGEST)) {
                each.remove();
                return line;
            }
        }
        return null;
    }

    /** Keeps a line for the next call, or hangs up where that is over. */
    synchronized void giveBack(Line line) {
        if (!line.isReusable()) {
            line.close();
            return;
        }
        line.rest();
        resting.addLast(line);
        if (resting.size() > MOST) {
            resting.removeFirst().close();
        }
    }

    synchronized void hangUp() {
        hangUp(line -> line.hasRested(LONGEST));
    }

    private void hangUp(Predicate<Line> which) {
        resting.removeIf(line -> {
            boolean ends = which.test(line);
            if (ends) {
                line.close();
            }
            return ends;
        });
    }

    @PreDestroy
    synchronized void end() {
        hangingUp.cancel(false);
        hangUp(line -> true);
    }
}
