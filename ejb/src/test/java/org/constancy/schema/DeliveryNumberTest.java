package org.constancy.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DeliveryNumberTest {

    private static final String COLUMNS = "(id, carrier, target, subject, state, attempts, created_at";

    @Test
    void afterAStartTheNextDeliveryIsBehindTheLastOneThatWasKeptOnH2() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:number;DB_CLOSE_DELAY=-1");
        start(database);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into delivery " + COLUMNS
                    + ", number) overriding system value values ('kept', 'hub', 't', 's',"
                    + " 'WAITING', 0, current_timestamp, 50)");
            start(database);
            sql.execute("insert into delivery " + COLUMNS
                    + ") values ('next', 'hub', 't', 's', 'WAITING', 0, current_timestamp)");
            try (ResultSet rows = sql.executeQuery("select number from delivery where id = 'next'")) {
                rows.next();
                assertEquals(51, rows.getLong(1));
            }
        }
    }

    private static void start(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/constancy/schema/migration", "classpath:org/constancy/schema/h2")
                .load()
                .migrate();
    }
}
