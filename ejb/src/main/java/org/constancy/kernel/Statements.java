package org.constancy.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Statements without a persistence context: what is shown and forgotten need not be kept track of, nor what is written once
 * and never changed. In a transaction they are part of it, and see what it has changed.
 */
@Dependent
public class Statements {

    /** So many rows come at a time, where a statement may have any number. */
    private static final int FETCHED = 200;

    /** So many rows go at a time: a statement has at most 65,535 parameters. */
    private static final int INSERTED = 100;

    /** How SQL states of integrity constraint violations begin. */
    private static final String INTEGRITY = "23";

    /** Takes one row after the other. */
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "${MPCONFIG=constancy.db.resource:java:app/jdbc/constancy}")
    private DataSource database;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    private volatile Boolean postgres;

    /** Whether the database is PostgreSQL, and so searches JSON. */
    boolean onPostgres() {
        if (postgres == null) {
            try (Connection connection = database.getConnection()) {
                postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            } catch (SQLException e) {
                throw failure(e);
            }
        }
        return postgres;
    }

    /** Writes what the persistence context still holds back, so that statements see it. Stores hold nothing back. */
    public void settle() {
        if (inTransaction()) {
            em.flush();
        }
    }

    private boolean inTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** @param sql with a {@code ?} for each parameter; an {@link Instant} is one in UTC, an array of texts is for {@code any} */
    public void read(String sql, List<Object> parameters, Reader reader) {
        try (Connection connection = database.getConnection()) {
            read(connection, sql, parameters, reader);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** As {@link #read}, for results of any length: they are not in memory all at once. */
    void stream(String sql, List<Object> parameters, Reader reader) {
        if (inTransaction()) {
            read(sql, parameters, reader);
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                read(connection, sql, parameters, reader);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Inserts rows, in their order, in as few journeys to the database as can be. */
    public void insert(List<NewRow> rows) {
        for (int from = 0; from < rows.size(); from += INSERTED) {
            List<NewRow> some = rows.subList(from, Math.min(from + INSERTED, rows.size()));
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(NewRow.sql(some))) {
                set(
                        connection,
                        statement,
                        some.stream().flatMap(row -> row.values().stream()).toList());
                statement.executeUpdate();
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }

    private static void read(Connection connection, String sql, List<Object> parameters, Reader reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            set(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /** The moment in a column, or {@code null}. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static void set(Connection connection, PreparedStatement statement, List<Object> parameters)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, value(connection, parameters.get(i)));
        }
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        return parameter instanceof String[] texts ? connection.createArrayOf("varchar", texts) : parameter;
    }

    /** What a constraint forbids is known as such, as it is of what Hibernate writes. */
    private static PersistenceException failure(SQLException cause) {
        String state = cause.getSQLState();
        if (state != null && state.startsWith(INTEGRITY)) {
            return new ConstraintViolationException(cause.getMessage(), cause, null);
        }
        return new PersistenceException("The database does not answer as it should: " + cause.getMessage(), cause);
    }
}
