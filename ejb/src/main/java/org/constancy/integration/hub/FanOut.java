package org.constancy.integration.hub;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.integration.delivery.WakeUp;
import org.constancy.kernel.Caller;

/** Hands events to the subscriptions as soon as they are committed: one thread, which does not run while nobody listens. */
@ApplicationScoped
public class FanOut {

    private static final Logger LOG = Logger.getLogger(FanOut.class.getName());

    /** From one look to the next, where there is much: what was committed in between is handed out together. */
    private static final long GATHER_MILLIS = 15;

    @Inject
    private WakeUp wakeUp;

    @Inject
    private Events events;

    @Resource
    private ManagedThreadFactory threads;

    private final AtomicInteger rung = new AtomicInteger();
    private ThreadPoolExecutor thread;

    /** Whether anybody listens, as this node saw it last; the database knows it for sure, and marks what is pending. */
    private volatile boolean wanted;

    /** What goes wrong each second is logged once. */
    private boolean failing;

    @PostConstruct
    void begin() {
        thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(1), threads);
        thread.allowCoreThreadTimeOut(true);
    }

    /** Within a transaction that writes an event: looks for it when it is committed. */
    public void afterCommit() {
        if (wanted) {
            wakeUp.afterCommit(FanOut.class, this::look);
        }
    }

    /** Somebody listens from now on. */
    void want() {
        wanted = true;
    }

    /** Sees on its own thread whether anybody listens, and whether there is something. */
    void look() {
        if (rung.getAndIncrement() == 0) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException stopped) {
                rung.set(0);
            }
        }
    }

    private void run() {
        int seen;
        do {
            seen = rung.get();
            Caller.system("hub").run(this::handOut);
        } while (!rung.compareAndSet(seen, 0));
    }

    private void handOut() {
        try {
            wanted = events.wanted();
            while (!thread.isShutdown() && events.handOut()) {
                Thread.sleep(GATHER_MILLIS);
            }
            failing = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(Level.WARNING, "Events wait: they could not be handed to the subscriptions", e);
            }
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
