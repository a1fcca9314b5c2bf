package org.constancy.integration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;
import org.constancy.kernel.References;
import org.constancy.kernel.Setbacks;
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

    @Inject
    private Clock clock;

    @Inject
    private Chores chores;

    private final Chore chore = new Chore(
            NameRefresh.class,
            "References still bear the former names of what they refer to; it is tried again in seconds");

    private Setbacks setbacks;

    @PostConstruct
    void begin() {
        setbacks = new Setbacks(
                NameRefresh.class,
                clock,
                "References in {0} keep the former name of what they refer to; open it and save it to see what is wrong");
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void refresh() {
        chores.run(chore, () -> Caller.system("name refresh").run(() -> references.stale(BATCH).stream()
                .map(each -> new Owner(each.ownerType(), each.ownerId()))
                .distinct()
                .forEach(this::refresh)));
    }

    private void refresh(Owner owner) {
        setbacks.attempt(owner.type() + " " + owner.id(), () -> targets.store(owner.type())
                .rebind(owner.id(), false));
    }

    private record Owner(String type, String id) {}
}
