package org.constancy.integration.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls right after a commit, on this node. Only speed may depend on it: a process may die before. */
@ApplicationScoped
public class WakeUp {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** Within a transaction: calls when it is committed, once for a key. The call must return at once. */
    @SuppressWarnings("unchecked")
    public void afterCommit(Object key, Runnable call) {
        Map<Object, Runnable> calls = (Map<Object, Runnable>) transactions.getResource(WakeUp.class);
        if (calls == null) {
            calls = new LinkedHashMap<>();
            transactions.putResource(WakeUp.class, calls);
            transactions.registerInterposedSynchronization(new Calls(calls));
        }
        calls.putIfAbsent(key, call);
    }

    private record Calls(Map<Object, Runnable> calls) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // until the very end there may be more
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                calls.values().forEach(Runnable::run);
            }
        }
    }
}
