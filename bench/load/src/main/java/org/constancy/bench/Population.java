package org.constancy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Customers with organisations, agreements in force, contacts and a mail, put there by SQL as the product would have written
 * them. Each contact is a talk; they are spread evenly over the two years up to now, so that one customer in some is due. One
 * in two thousand is the administrator's own.
 */
final class Population {

    private static final String ORGANIZATIONS = """
            insert into organization (id, revision, created_at, created_by, changed_at, changed_by, format, name_key,
                                      remainder, name, trading_name, country, provider)
            select 'org-' || n, 0, now(), 'bench', now(), 'bench', 1, 'organisation ' || n, '{"@type": "Organization"}',
                   'Organisation ' || n, 'Organisation ' || n, (array['DE', 'FR', 'BE', 'IE', 'PT'])[1 + n % 5], false
            from generate_series(?, ?) n""";

    private static final String CUSTOMERS = """
            insert into customer (id, revision, created_at, created_by, changed_at, changed_by, format, name_key, remainder,
                                  name, status, tier, segment, owner, organization_id)
            select 'customer-' || n, 0, now(), 'bench', now(), 'bench', 1, 'customer ' || n,
                   '{"engagedParty": {"id": "org-' || n || '"}, "@type": "Customer"}', 'Customer ' || n, 'active',
                   (array['platinum', 'gold', 'silver', 'bronze'])[1 + n % 4], 'segment-' || n % 7, case when n % 2000 = 0 then 'admin' else 'owner-' || n % 2000 end, 'org-' || n
            from generate_series(?, ?) n""";

    private static final String AGREEMENTS = """
            insert into agreement (id, revision, created_at, created_by, changed_at, changed_by, format, name_key, remainder,
                                   name, status, agreement_type, agreement_period_start, agreement_period_end, renewal_date,
                                   customer_id, annual_value, currency)
            select 'agreement-' || n, 0, now(), 'bench', now(), 'bench', 1, 'agreement ' || n, '{"@type": "Agreement"}',
                   'Connected sites ' || n, 'in force', 'commercial', now() - n % 900 * interval '1 day' - interval '91 days',
                   now() + n % 700 * interval '1 day', now() + n % 700 * interval '1 day', 'customer-' || n, 1200 + n % 90000, 'EUR'
            from generate_series(?, ?) n""";

    private static final String STANDINGS = """
            insert into standing (customer_id, name, tier, segment, owner, place, country, zone, cadence_days, agreements,
                                  in_force_since, renewal_at, annual_value, currency, talked_at, needs, since, due_on,
                                  due_because, due_at, listed_at, heard_at)
            select c.id, c.name, c.tier, c.segment, c.owner, o.country, o.country, 'UTC', 30, 1, a.agreement_period_start,
                   a.renewal_date, a.annual_value, 'EUR', talk.at, 0, talk.at, cast(talk.at as date) + 30, 'SILENCE',
                   date_trunc('day', talk.at) + interval '30 days', date_trunc('day', talk.at) + interval '30 days', talk.at
            from generate_series(?, ?) n
            join customer c on c.id = 'customer-' || n
            join organization o on o.id = c.organization_id
            join agreement a on a.customer_id = c.id,
            lateral (select now() - (n % 32) * interval '1 day' as at) talk""";

    private static final String INTERACTIONS = """
            insert into party_interaction (id, revision, created_at, created_by, changed_at, changed_by, format, name_key,
                                           remainder, reason, direction, status, outcome, interaction_date_start,
                                           status_change_date, channel, at, two_way, needs)
            select 'talk-' || n || '-' || k, 0, at, 'bench', at, 'bench', 1, 'monthly call',
                   '{"channel": [{"id": "phone", "name": "phone"}], "@type": "PartyInteraction"}', 'Monthly call', 'outbound',
                   'completed', 'answered', at, at, 'phone', at, true, 0
            from generate_series(?, ?) n, generate_series(0, ?) k,
            lateral (select now() - (n % 32 + k * 60) * interval '1 day' as at) talk""";

    private static final String CONTACTS = """
            insert into interaction_customer (interaction_id, customer_id, at, two_way, ahead)
            select 'talk-' || n || '-' || k, 'customer-' || n, now() - (n % 32 + k * 60) * interval '1 day', true, false
            from generate_series(?, ?) n, generate_series(0, ?) k""";

    private static final String MESSAGES = """
            insert into communication_message (id, revision, created_at, created_by, changed_at, changed_by, format, name_key,
                                               remainder, subject, message_type, purpose, state, send_time_complete, at)
            select 'mail-' || n, 0, at, 'bench', at, 'bench', 1, 'your new site',
                   '{"content": "It opens in spring.", "@type": "CommunicationMessage"}', 'Your new site', 'email', 'service',
                   'completed', at, at
            from generate_series(?, ?) n, lateral (select now() - (n % 90) * interval '1 day' as at) mail""";

    private static final String RECIPIENTS = """
            insert into message_recipient (id, message_id, place, name, address, medium, purpose, state, token, mail_id, sent_at)
            select 'recipient-' || n, 'mail-' || n, 0, 'Ilse ' || n, 'ilse-' || n || '@bench.example', 'EMAIL', 'SERVICE',
                   'COMPLETED', 'token-' || n, 'mail-' || n || '@bench.example', now() - (n % 90) * interval '1 day'
            from generate_series(?, ?) n""";

    private static final String MAILED = """
            insert into message_customer (message_id, customer_id, at)
            select 'mail-' || n, 'customer-' || n, now() - (n % 90) * interval '1 day'
            from generate_series(?, ?) n""";

    private static final List<String> OF_EACH =
            List.of(ORGANIZATIONS, CUSTOMERS, AGREEMENTS, STANDINGS, MESSAGES, RECIPIENTS, MAILED);

    private static final int BATCH = 50_000;

    private final DataSource database;
    private final int talks;
    private int grown;

    /** @param talks of each customer */
    Population(DataSource database, int talks) {
        this.database = database;
        this.talks = talks;
    }

    /** Adds customers until there are so many; all of them are on disk afterwards, so that writing them disturbs nothing. */
    void growTo(int customers) throws SQLException {
        try (Connection connection = database.getConnection()) {
            while (grown < customers) {
                int last = Math.min(customers, grown + BATCH);
                for (String each : OF_EACH) {
                    insert(connection, each, last, false);
                }
                insert(connection, INTERACTIONS, last, true);
                insert(connection, CONTACTS, last, true);
                grown = last;
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    private void insert(Connection connection, String sql, int last, boolean each) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, grown + 1);
            insert.setInt(2, last);
            if (each) {
                insert.setInt(3, talks - 1);
            }
            insert.executeUpdate();
        }
    }
}
