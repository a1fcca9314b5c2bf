package org.constancy.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells, without waiting for them, whether the {@link Migrations} of this start are done and the database answers. */
@ApplicationScoped
public class Schema {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "${MPCONFIG=constancy.db.resource:java:app/jdbc/constancy}")
    private DataSource database;

    private volatile boolean current;

    /** Whether the database has today's shape; until then the node is not ready. */
    public boolean isCurrent() {
        return current;
    }

    /** Whether the database answers within two seconds. */
    public boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    void becomeCurrent() {
        current = true;
    }
}
