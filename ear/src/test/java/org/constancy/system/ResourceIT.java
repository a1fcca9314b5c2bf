package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each resource alike: rules 1, 4, 13, 14, 20, 21 and 22. */
@SystemTest
class ResourceIT {

    private final Api api;

    ResourceIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void whatIsMadeIsFoundUnderItsAddress(Resource resource) {
        Answer made = api.post(resource.path(), resource.body()).expect(201);
        JsonNode body = made.json();
        String id = body.path("id").textValue();
        assertEquals(api.server() + resource.path(id), made.header("Location"));
        assertEquals(made.header("Location"), body.path("href").asText());
        assertEquals(resource.definition(), body.path("@type").asText());
        assertEquals(body, api.get(resource.path(id)).expect(200).json());
        assertEquals(
                List.of(body), elements(api.get(resource.path() + "?id=" + id).expect(200)));
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void whatIsDeletedIsGone(Resource resource) {
        String id = id(resource);
        api.delete(resource.path(id)).expect(204);
        api.get(resource.path(id)).expect(404);
        api.delete(resource.path(id)).expect(404);
        api.patch(resource.path(id), resource.body()).expect(404);
        assertEquals(List.of(), elements(api.get(resource.path() + "?id=" + id)));
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void whatIsPatchedIsSoForTheNextReader(Resource resource) {
        String id = id(resource);
        String word = Resource.fresh();
        Answer changed = api.patch(
                        resource.path(id), Api.JSON.createObjectNode().put(resource.text(), word))
                .expect(200);
        assertEquals(word, changed.json().path(resource.text()).asText());
        assertEquals(changed.json(), api.get(resource.path(id)).json());
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void whatGetGaveMayBeSentBack(Resource resource) {
        String id = id(resource);
        JsonNode before = api.get(resource.path(id)).json();
        assertEquals(before, api.patch(resource.path(id), before).expect(200).json());
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void anIdIsGivenByTheServerAndStays(Resource resource) {
        api.post(resource.path(), resource.body().put("id", "mine")).expect(400);
        String id = id(resource);
        api.patch(resource.path(id), Api.JSON.createObjectNode().put("id", "another"))
                .expect(400);
        api.patch(resource.path(id), Api.JSON.createObjectNode().put("href", "http://elsewhere/another"))
                .expect(400);
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void fieldsSelectAndKeepTheAddress(Resource resource) {
        String id = id(resource);
        JsonNode some =
                api.get(resource.path(id) + "?fields=" + resource.text()).json();
        assertEquals(4, some.size(), some::toString);
        assertTrue(some.has("id") && some.has("href") && some.has("@type") && some.has(resource.text()));
        JsonNode none =
                api.get(resource.path() + "?fields=none&id=" + id).json().path(0);
        assertEquals(2, none.size(), none::toString);
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void replacingIsNotAllowed(Resource resource) {
        String id = id(resource);
        Answer refused = api.send("PUT", resource.path(id), resource.body(), "Content-Type", "application/json")
                .expect(405);
        List<String> allowed = List.of(refused.header("Allow").split("\\s*,\\s*"));
        assertTrue(allowed.containsAll(List.of("GET", "PATCH", "DELETE")), allowed::toString);
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void whatIsMandatoryIsAskedForByName(Resource resource) {
        for (String name : resource.mandatory()) {
            ObjectNode without = resource.body();
            without.remove(name);
            assertTrue(api.post(resource.path(), without).expect(400).text().contains(name));
        }
    }

    private String id(Resource resource) {
        return api.post(resource.path(), resource.body())
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static List<JsonNode> elements(Answer list) {
        return list.json().valueStream().toList();
    }
}
