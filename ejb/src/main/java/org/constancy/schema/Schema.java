package org.constancy.schema;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells, without waiting for them, whether the {@link Migrations} of this start are done. */
@ApplicationScoped
public class Schema {

    private volatile boolean current;

    /** Whether the database has today's shape; until then the node is not ready. */
    public boolean isCurrent() {
        return current;
    }

    void becomeCurrent() {
        current = true;
    }
}
