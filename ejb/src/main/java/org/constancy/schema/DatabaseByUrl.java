package org.constancy.schema;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A data source whose JDBC URL alone says which database it is: {@code jdbc:postgresql:} or {@code jdbc:h2:}. The
 * container makes it, sets its properties and pools its connections.
 *
 * <p>What the URL leaves open is set so that nothing acknowledged is lost and nobody waits for ever. For H2
 * {@code WRITE_DELAY=0}: by default it acknowledges a commit half a second before it is on disk. For PostgreSQL a
 * connection that is refused within 10 s, a silent server given up after 120 s, and TCP keep-alive. The bare URL
 * {@code jdbc:h2:} is the file {@code constancy} in the {@link #setFolder folder}.
 *
 * <p>A failure to connect is one sentence for the administrator: which database, and why.
 */
public class DatabaseByUrl implements DataSource {

    private static final String H2 = "jdbc:h2:";
    private static final List<String> DURABLE = List.of("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE");
    private static final List<String> MANNERS = List.of(
            "connectTimeout=10",
            "socketTimeout=120",
            "tcpKeepAlive=true",
            "reWriteBatchedInserts=true",
            "ApplicationName=constancy");

    private String url;
    private String folder;
    private String user;
    private String password;
    private DataSource delegate;

    public void setUrl(String url) {
        this.url = url;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    /** @throws SQLException with the message {@code The database at <url> cannot be reached: <why>} */
    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        try {
            return delegate().getConnection(name, secret);
        } catch (SQLException e) {
            throw new SQLException(
                    "The database at " + withoutParameters() + " cannot be reached: " + reason(e),
                    e.getSQLState(),
                    e.getErrorCode(),
                    e);
        }
    }

    private synchronized DataSource delegate() throws SQLException {
        if (delegate == null) {
            delegate = open();
        }
        return delegate;
    }

    private DataSource open() throws SQLException {
        if (url.startsWith("jdbc:postgresql:")) {
            var postgresql = new PGSimpleDataSource();
            postgresql.setUrl(complete(url, url.contains("?") ? "&" : "?", "&", MANNERS));
            return postgresql;
        }
        if (url.startsWith(H2)) {
            var h2 = new JdbcDataSource();
            h2.setURL(complete(address(), ";", ";", DURABLE));
            return h2;
        }
        throw new SQLException("only jdbc:postgresql: and jdbc:h2: are known");
    }

    private String address() {
        return url.equals(H2) ? H2 + "file:" + Path.of(folder, "constancy").toAbsolutePath() : url;
    }

    /** The URL with each parameter that it does not bring itself. */
    private static String complete(String url, String first, String next, List<String> parameters) {
        var complete = new StringBuilder(url);
        String separator = first;
        for (String parameter : parameters) {
            String name = parameter.substring(0, parameter.indexOf('=') + 1);
            if (!url.contains(name)) {
                complete.append(separator).append(parameter);
                separator = next;
            }
        }
        return complete.toString();
    }

    /** Parameters may hold a password: they stay out of messages. */
    private String withoutParameters() {
        return address().split("[;?]", 2)[0];
    }

    private static String reason(SQLException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean inUse = e.getErrorCode() == org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1;
        return inUse ? "another process has the file open" : String.valueOf(root.getMessage());
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The server's log hears of failures by the exceptions; the drivers' own chatter is not wanted.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The URL says it (connectTimeout); the container sets none.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : delegate().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || delegate().isWrapperFor(type);
    }
}
