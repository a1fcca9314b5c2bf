package org.constancy.integration.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells this node's deliverer, right after a commit, where there is something to carry. Only speed depends on it. */
@ApplicationScoped
public class WakeUp {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Rounds rounds;

    /** Within a transaction: when it is committed, deliveries to the target are looked for. */
    @SuppressWarnings("unchecked")
    public void afterCommit(Target target) {
        Set<Target> targets = (Set<Target>) transactions.getResource(WakeUp.class);
        if (targets == null) {
            Set<Target> collected = new LinkedHashSet<>();
            transactions.putResource(WakeUp.class, collected);
            transactions.registerInterposedSynchronization(new Synchronization() {

                @Override
                public void beforeCompletion() {
                    // what is enqueued until the very end counts
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        collected.forEach(rounds::look);
                    }
                }
            });
            targets = collected;
        }
        targets.add(target);
    }
}
