package org.constancy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Customers with an agreement in force, put there by SQL: through the API they would take an hour. One in 30 is due. */
final class Customers {

    private static final String OF_THE_FLOOR = """
            insert into customer
            select 'customer-' || n, 'Customer ' || n, current_date + n % 30 - 30, current_date + n % 30, 30,
                   'No two-way contact for 30 days'
            from generate_series(1, ?) n""";

    private static final String OF_THE_PRODUCT = """
            insert into customer (id, revision, created_at, created_by, changed_at, changed_by, format, name_key, remainder,
                                  name, status, tier, owner)
            select 'customer-' || n, 0, now(), 'bench', now(), 'bench', 1, 'customer ' || n,
                   '{"engagedParty": {"id": "elsewhere-' || n || '"}, "@type": "Customer"}',
                   'Customer ' || n, 'active', 'gold', 'owner-' || n % 50
            from generate_series(1, ?) n""";

    private static final String STANDINGS = """
            insert into standing (customer_id, name, tier, owner, place, zone, cadence_days, agreements, in_force_since,
                                  annual_value, currency, talked_at, needs, since, due_on, due_because, due_at,
                                  listed_at)
            select 'customer-' || n, 'Customer ' || n, 'gold', 'owner-' || n % 50, 'Berlin', 'Europe/Berlin', 30, 1,
                   now() - interval '400 days', 12000, 'EUR', day - interval '30 days', 0, day - interval '30 days', cast(day as date), 'SILENCE', day, day
            from generate_series(1, ?) n, lateral (select current_date + n % 30 * interval '1 day' as day) due""";

    private final DataSource database;
    private final int count;

    Customers(DataSource database, int count) {
        this.database = database;
        this.count = count;
    }

    /** The first of who is due today. */
    static Supplier<Request> due() {
        return () -> Request.get("/api/v1/due?limit=" + Catalogue.PAGE);
    }

    void ofTheFloor() throws SQLException {
        fill(OF_THE_FLOOR);
    }

    void ofTheProduct() throws SQLException {
        fill(OF_THE_PRODUCT, STANDINGS);
    }

    private void fill(String... inserts) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String each : inserts) {
                try (PreparedStatement insert = connection.prepareStatement(each)) {
                    insert.setInt(1, count);
                    insert.executeUpdate();
                }
            }
            connection.createStatement().execute("analyze");
        }
    }
}
