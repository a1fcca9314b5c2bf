package org.constancy.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to today's shape before anything else uses it. Every other startup bean and timer names this one
 * in {@code @DependsOn("Migrations")}. Of two nodes that start at once one migrates and the other waits.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final String FOLDER = "org/constancy/schema/";

    @Resource(lookup = "${MPCONFIG=constancy.db.resource:java:app/jdbc/constancy}")
    private DataSource database;

    @Inject
    private Schema schema;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:" + FOLDER + "migration", "classpath:" + FOLDER + vendor())
                .load()
                .migrate();
        schema.becomeCurrent();
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
