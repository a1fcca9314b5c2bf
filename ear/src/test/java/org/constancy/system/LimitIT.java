package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A client with a limit is told when to come back, and it alone. */
@SystemTest
class LimitIT {

    private static final String PATH = Resource.CATEGORY.path();

    private final Server server;
    private final Api api;

    LimitIT(Server server, Api api) {
        this.server = server;
        this.api = api;
    }

    @Test
    void whoAsksTooOftenWaits() throws SQLException {
        assumeTrue(server.postgres().isPresent(), "the client is made beside the product");
        register("hasty", 3);
        Api hasty = api.as("hasty", Server.SECRET);
        for (int i = 0; i < 3; i++) {
            hasty.get(PATH).expect(200);
        }
        Answer refused = hasty.get(PATH).expectError(429, "access.limit");
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds >= 1 && seconds <= 20, refused::toString);
        api.get(PATH).expect(200);
    }

    /** Like the tests' own client, but for its limit. */
    private void register(String id, int perMinute) throws SQLException {
        String others =
                "name, secret_hash, secret_changed_at, scopes, expires_at, disabled, revision, created_at, created_by,"
                        + " changed_at, changed_by";
        try (Connection connection = server.postgres().orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into api_client (id, requests_per_minute, " + others + ") select '" + id
                    + "', " + perMinute + ", " + others + " from api_client where id = '" + Server.CLIENT + "'");
        }
    }
}
