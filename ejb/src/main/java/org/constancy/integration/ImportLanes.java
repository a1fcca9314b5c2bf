package org.constancy.integration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.constancy.kernel.Caller;

/**
 * Takes the lines of an import half by half: at once where no document of the one half can be one of the other, else one after
 * the other. What documents of both halves refer to in each other is bound when the last line is in.
 */
@ApplicationScoped
public class ImportLanes {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportStep step;

    /** Comes back when all lines are taken. */
    void take(List<ImportLine> lines, Consumer<List<ImportLine>> work) {
        int middle = lines.size() / 2;
        List<ImportLine> first = lines.subList(0, middle);
        List<ImportLine> second = lines.subList(middle, lines.size());
        if (first.isEmpty()) {
            work.accept(second);
        } else if (apart(first, second)) {
            atOnce(() -> work.accept(first), () -> work.accept(second));
        } else {
            work.accept(first);
            work.accept(second);
        }
    }

    private void atOnce(Runnable here, Runnable beside) {
        Caller caller = Caller.current();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> caller.run(beside), executor);
        try {
            here.run();
        } finally {
            other.join();
        }
    }

    private boolean apart(List<ImportLine> some, List<ImportLine> others) {
        Set<String> names = step.identities(some);
        return names != null && apart(names, step.identities(others));
    }

    private static boolean apart(Set<String> names, Set<String> others) {
        return others != null && Collections.disjoint(names, others);
    }
}
