package org.constancy.integration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Reference;
import org.constancy.kernel.References;
import org.constancy.kernel.Targets;

/** When a resource was renamed, the references to it follow, some seconds later (RULES 8). */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NameRefresh {

    private static final int BATCH = 200;

    @Inject
    private References references;

    @Inject
    private Targets targets;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void refresh() {
        Caller.system("name refresh").run(() -> {
            List<Reference> stale = references.stale(BATCH);
            stale.stream()
                    .map(each -> List.of(each.ownerType(), each.ownerId()))
                    .distinct()
                    .forEach(owner -> targets.store(owner.get(0)).rebind(owner.get(1), false));
        });
    }
}
