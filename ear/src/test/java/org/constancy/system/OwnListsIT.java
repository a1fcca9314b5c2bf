package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of our own API page, count and refuse as those of TM Forum do (RULES 15 to 18 and 24). */
@SystemTest
class OwnListsIT {

    private static final String REFERENCES = "/api/v1/references";

    private final Api api;

    OwnListsIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "references", "audit", "due"})
    void whatCannotBeUnderstoodIsRefused(String list) {
        for (String query :
                new String[] {"limit=x", "limit=-1", "limit=1.5", "offset=x", "sort=id", "colour=red", "=x"}) {
            Answer answer = api.get("/api/v1/" + list + "?" + query).expect(400);
            assertEquals("Error", answer.json().path("@type").asText(), answer::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"audit, from=yesterday, query.from", "due, at=now, query.at", "references, state=bound, query.state"})
    void aBadFilterIsNamed(String list, String query, String code) {
        api.get("/api/v1/" + list + "?" + query).expectError(400, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=-1", "outcome=lost", "colour=red"})
    void theLinesOfAnImportAreAskedForProperly(String query) {
        String job = api.post("/api/v1/imports?dryRun=true", "[]")
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.get("/api/v1/imports/" + job + "?after=0&outcome=refused").expect(200);
        api.get("/api/v1/imports/" + job + "?" + query).expect(400);
    }

    @Test
    void aFormWhosePartHasNoNameIsRefused() {
        String form = "--b\r\n\r\n{}\r\n--b--\r\n";
        api.post("/api/v1/imports", form, "Content-Type", "multipart/form-data; boundary=b")
                .expectError(400, "import.file");
    }

    @Test
    void importsArePaged() {
        for (int i = 0; i < 3; i++) {
            api.post("/api/v1/imports?dryRun=true", "[]").expect(201);
        }
        Answer first = api.get("/api/v1/imports?limit=2").expect(206);
        assertEquals("2", first.header("X-Result-Count"));
        assertTrue(Integer.parseInt(first.header("X-Total-Count")) >= 3);
        String next = first.links().get("next");
        assertNotNull(next, first::toString);
        String third = api.get(next).json().path(0).path("id").asText();
        assertEquals(
                api.get("/api/v1/imports?limit=1&offset=2")
                        .json()
                        .path(0)
                        .path("id")
                        .asText(),
                third);
        assertEquals(0, api.get("/api/v1/imports?limit=0").expect(206).json().size());
    }

    @Test
    void referencesThatOneResourceHasManyOfArePagedWhole() {
        String offering = Resource.PRODUCT_OFFERING.body().toString().replaceFirst("}$", "");
        String refers = ", \"category\": [{\"id\": \"%1$s-a\"}, {\"id\": \"%1$s-b\"}, {\"id\": \"%1$s-c\"}]}";
        String word = Resource.fresh();
        api.post(Resource.PRODUCT_OFFERING.path(), offering + refers.formatted(word))
                .expect(201);
        Set<String> found = new LinkedHashSet<>();
        int rows = 0;
        for (String page = REFERENCES + "?state=unbound&limit=2"; page != null; ) {
            Answer answer = api.get(page);
            for (JsonNode each : answer.json()) {
                rows++;
                found.add(each.path("sentId").asText());
            }
            page = answer.links().get("next");
        }
        assertEquals(api.get(REFERENCES).header("X-Total-Count"), Integer.toString(rows));
        for (String letter : new String[] {"a", "b", "c"}) {
            assertTrue(found.contains(word + "-" + letter), word);
        }
    }
}
