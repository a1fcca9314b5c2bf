package org.constancy.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What many resources of one transaction ask for alike is done once, at its end: a hundred talks of one import move a customer's
 * due date once. Nothing is gathered unless whoever began the transaction says so.
 */
@ApplicationScoped
public class Gathering {

    private static final Object KEY = Gathering.class;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private record Work(Set<String> ids, Consumer<Set<String>> todo) {}

    /** From now on this transaction gathers; {@link #finish} must follow. */
    public void begin() {
        transactions.putResource(KEY, new LinkedHashMap<String, Work>());
    }

    /**
     * Keeps work for the end.
     *
     * @param what the work is; it is done once for all the ids that were given with it
     * @param ids of some whose resources may be undone by then: the work looks at what is there
     * @return whether it was kept; if not, the caller does it now
     */
    public boolean takes(String what, Collection<String> ids, Consumer<Set<String>> work) {
        Map<String, Work> gathered = gathered();
        if (gathered == null) {
            return false;
        }
        gathered.computeIfAbsent(what, none -> new Work(new TreeSet<>(), work))
                .ids
                .addAll(ids);
        return true;
    }

    /** Does what was gathered, in the order in which it was first asked for. */
    public void finish() {
        Map<String, Work> gathered = gathered();
        transactions.putResource(KEY, null);
        gathered.values().forEach(each -> each.todo.accept(each.ids));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Work> gathered() {
        return (Map<String, Work>) transactions.getResource(KEY);
    }
}
