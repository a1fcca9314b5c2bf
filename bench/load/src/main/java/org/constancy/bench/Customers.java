package org.constancy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Customers with an agreement in force and a talk behind them, put there by SQL: through the API they would take an hour. One in 30 is due. */
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

    private static final String AGREEMENTS = """
            insert into agreement (id, revision, created_at, created_by, changed_at, changed_by, format, name_key, remainder,
                                   name, status, agreement_type, agreement_period_start, customer_id, annual_value, currency)
            select 'agreement-' || n, 0, now(), 'bench', now(), 'bench', 1, 'agreement ' || n, '{"@type": "Agreement"}',
                   'Connected sites ' || n, 'in force', 'commercial', now() - interval '400 days', 'customer-' || n, 12000, 'EUR'
            from generate_series(1, ?) n""";

    private static final String STANDINGS = """
            insert into standing (customer_id, name, tier, owner, place, zone, cadence_days, agreements, in_force_since,
                                  annual_value, currency, talked_at, needs, since, due_on, due_because, due_at,
                                  listed_at, heard_at)
            select 'customer-' || n, 'Customer ' || n, 'gold', 'owner-' || n % 50, 'Berlin', 'Europe/Berlin', 30, 1,
                   now() - interval '400 days', 12000, 'EUR', day - interval '30 days', 0, day - interval '30 days', cast(day as date), 'SILENCE', day, day,
                   day - interval '30 days'
            from generate_series(1, ?) n, lateral (select current_date + n % 30 * interval '1 day' as day) due""";

    private static final String INTERACTIONS = """
            insert into party_interaction (id, revision, created_at, created_by, changed_at, changed_by, format, name_key,
                                           remainder, reason, direction, status, outcome, interaction_date_start,
                                           status_change_date, channel, at, two_way, needs)
            select 'talk-' || n, 0, s.talked_at, 'bench', s.talked_at, 'bench', 1, 'monthly call',
                   '{"channel": [{"id": "phone", "name": "phone"}], "@type": "PartyInteraction"}', 'Monthly call', 'outbound',
                   'completed', 'answered', s.talked_at, s.talked_at, 'phone', s.talked_at, true, 0
            from generate_series(1, ?) n join standing s on s.customer_id = 'customer-' || n""";

    private static final String CONTACTS = """
            insert into interaction_customer (interaction_id, customer_id, at, two_way, ahead)
            select 'talk-' || n, s.customer_id, s.talked_at, true, false
            from generate_series(1, ?) n join standing s on s.customer_id = 'customer-' || n""";

    private static final String INTERACTIONS_OF_THE_FLOOR = """
            insert into interaction
            select 'talk-' || n, c.id, c.since, now(), '{"reason": "Monthly call"}'
            from generate_series(1, ?) n join customer c on c.id = 'customer-' || n""";

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
        fill(OF_THE_FLOOR, INTERACTIONS_OF_THE_FLOOR);
    }

    void ofTheProduct() throws SQLException {
        fill(OF_THE_PRODUCT, AGREEMENTS, STANDINGS, INTERACTIONS, CONTACTS);
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
