package org.constancy.kernel;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does again and again. The server ends a timer for good whose method throws twice, so nothing that goes wrong leaves
 * here: it is logged, once until it has gone well again, and the timer goes on. A database may be away for longer than two tries.
 * {@link Chores} does it.
 */
public final class Chore {

    private final Logger log;
    private final String words;
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * @param of whose timer it is; names the log
     * @param words what waits while it fails, as a sentence for the log
     */
    public Chore(Class<?> of, String words) {
        this.log = Logger.getLogger(of.getName());
        this.words = words;
    }

    /** Does it once, on behalf of nobody: the work names its own {@link Caller}. */
    void run(Runnable work) {
        try {
            work.run();
            failing.set(false);
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) {
                log.log(Level.WARNING, words, e);
            }
        }
    }
}
