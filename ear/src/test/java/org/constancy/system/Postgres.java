package org.constancy.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL of its own, on loopback, whose data is gone when it is closed. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    public Postgres(Path folder) {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(Ports.free())
                    .setDataDirectory(folder.resolve("postgresql"))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    /** Any word will do: connections from loopback are trusted. */
    public String password() {
        return "postgres";
    }

    /** A connection beside the product's own. */
    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
