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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Statements that only read, without a persistence context: what is shown and forgotten need not be kept track of. In a
 * transaction they see what it has changed.
 */
@Dependent
class Statements {

    /** So many rows come at a time, where a statement may have any number. */
    private static final int FETCHED = 200;

    /** Takes one row after the other. */
    interface Reader {
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

    /** @param sql with a {@code ?} for each parameter; an {@link Instant} is one in UTC, an array of texts is for {@code any} */
    void read(String sql, List<Object> parameters, Reader reader) {
        boolean within = transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
        if (within) {
            em.flush();
        }
        try (Connection connection = database.getConnection()) {
            read(connection, sql, parameters, reader);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** As {@link #read}, for results of any length: they are not in memory all at once. */
    void stream(String sql, List<Object> parameters, Reader reader) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
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

    private static void read(Connection connection, String sql, List<Object> parameters, Reader reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, value(connection, parameters.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        return parameter instanceof String[] texts ? connection.createArrayOf("varchar", texts) : parameter;
    }

    private static PersistenceException failure(SQLException cause) {
        return new PersistenceException("The database does not answer as it should: " + cause.getMessage(), cause);
    }
}
