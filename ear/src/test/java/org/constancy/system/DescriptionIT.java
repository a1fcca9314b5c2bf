package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code /openapi} describes our own API: everything that is there, and nothing that is not. */
@SystemTest
class DescriptionIT {

    private static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE");

    private final Api api;

    DescriptionIT(Api api) {
        this.api = api;
    }

    @Test
    void everyAddressOfOursIsDescribedWithItsMethods() {
        JsonNode paths = document().path("paths");
        for (String path : List.of("apis", "imports", "imports/{id}", "references", "due", "audit", "clock")) {
            JsonNode described = paths.path("/api/v1/" + path);
            assertFalse(described.isMissingNode(), path);
            String allow = api.send("OPTIONS", "/api/v1/" + path.replace("{id}", "x"), null)
                    .header("Allow");
            for (String method : METHODS) {
                assertEquals(
                        List.of(allow.split(", ")).contains(method),
                        described.has(method.toLowerCase(java.util.Locale.ROOT)),
                        path + " " + method);
            }
        }
    }

    @Test
    void whatTheServerFindsByItselfIsLeftOut() throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        document().path("paths").fieldNames().forEachRemaining(paths::add);
        assertEquals(written(), paths);
    }

    /** The paths of the document that we write. */
    private static Set<String> written() throws IOException {
        Path document = Path.of("..", "web", "src", "main", "resources", "META-INF", "openapi.yaml");
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("  /"))
                .map(line -> line.strip().replaceFirst(":$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everybodyMayAskWhichApisAreHereAndFindsTheirDocuments() {
        Api anybody = api.authorizedBy(null);
        List<String> codes = new ArrayList<>();
        for (JsonNode each : anybody.get("/api/v1/apis").expect(200).json()) {
            codes.add(each.path("code").asText());
            String title = anybody.get(each.path("document").asText())
                    .expect(200)
                    .json()
                    .at("/info/title")
                    .asText();
            assertEquals(each.path("title").asText(), title);
            each.path("resources")
                    .forEach(resource -> api.get(each.path("path").asText() + "/" + resource.asText() + "?id=none")
                            .expect(200));
        }
        assertEquals(List.of("TMF620", "TMF629", "TMF632", "TMF651", "TMF669", "TMF681", "TMF683"), codes);
    }

    private JsonNode document() {
        return api.authorizedBy(null).get("/openapi?format=JSON").expect(200).json();
    }
}
