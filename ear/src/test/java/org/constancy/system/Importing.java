package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/** Imports, from the upload to what became of it. */
final class Importing {

    static final String PATH = "/api/v1/imports";

    private Importing() {}

    /** Imports JSON or a zip; gives the job with its lines when it has ended. */
    static JsonNode run(Api api, byte[] content, boolean dryRun) {
        String type = content[0] == 'P' ? "application/zip" : "application/json";
        return ended(
                api,
                api.send("POST", PATH + "?dryRun=" + dryRun, content, "Content-Type", type)
                        .expect(201));
    }

    /** The job that was started, when it has ended. */
    static JsonNode ended(Api api, Answer started) {
        String path = PATH + "/" + started.json().path("id").asText();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode job = api.get(path).expect(200).json();
        while (!job.path("state").asText().matches("Succeeded|Failed")
                && Instant.now().isBefore(end)) {
            job = api.get(path).expect(200).json();
        }
        assertEquals("Succeeded", job.path("state").asText(), job::toString);
        return job;
    }
}
