package org.constancy.bench.floor;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The pool has the product's settings; the tables have what the four requests need. */
@Startup
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/floor",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=floor.db.url}",
        user = "${MPCONFIG=floor.db.user}",
        password = "${MPCONFIG=floor.db.password}",
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true",
            "fish.payara.match-connections=false"
        })
public class Database {

    private static final String TABLES = """
            create table if not exists offering (
                id               varchar(36)  primary key,
                name             varchar(200) not null,
                lifecycle_status varchar(40)  not null,
                last_update      timestamp(3) with time zone not null,
                document         text         not null
            );
            create index if not exists offering_status on offering (lifecycle_status, id);
            create table if not exists customer (
                id           varchar(36)  primary key,
                name         varchar(200) not null,
                since        date         not null,
                due_on       date         not null,
                cadence_days integer      not null,
                reason       varchar(200) not null
            );
            create index if not exists customer_due on customer (due_on, id);
            create table if not exists interaction (
                id          varchar(36)  primary key,
                customer_id varchar(36)  not null references customer (id),
                at          timestamp(3) with time zone not null,
                last_update timestamp(3) with time zone not null,
                document    text         not null
            );
            create index if not exists interaction_customer on interaction (customer_id, at);
            """;

    @Resource(lookup = "java:app/jdbc/floor")
    private DataSource database;

    @PostConstruct
    void createTables() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
