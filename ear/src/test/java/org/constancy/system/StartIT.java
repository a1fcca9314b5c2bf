package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;

@SystemTest
class StartIT {

    @Test
    void theProductIsLiveAndReady(Api api) {
        assertEquals(
                "UP", api.get("/health/live").expect(200).json().path("status").asText());
        assertEquals(
                "UP", api.get("/health/ready").expect(200).json().path("status").asText());
    }

    @Test
    void theDatabaseIsTheOneThatWasAskedFor(Server server) throws Exception {
        if (server.postgres().isEmpty()) {
            assertTrue(Files.exists(Shape.current().folder().resolve("data/constancy.mv.db")));
            return;
        }
        try (Connection database = server.postgres().get().connect();
                ResultSet tables = database.getMetaData().getTables(null, "public", "audit_entry", null)) {
            assertTrue(tables.next());
        }
    }

    @Test
    void aHealthyStartLogsNoStackTrace(Server server) {
        assertFalse(server.log().contains("\tat "), server::log);
    }
}
