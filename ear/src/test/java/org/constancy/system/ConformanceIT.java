package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a conformance kit asks, made from each TM Forum document as the product serves it: every attribute of the model is
 * taken, comes back as it was sent, and those with one text can be filtered by and selected; and the least that may be
 * posted is answered with all that is mandatory.
 */
@SystemTest
class ConformanceIT {

    /** Of these the product keeps its own. */
    private static final List<String> SERVERS_OWN =
            List.of("id", "href", "lastUpdate", "creationDate", "statusChangeDate", "@type");

    /** States have words of their own. */
    private static final Map<Resource, ObjectNode> STATES = Map.of(
            Resource.CATALOG, state("lifecycleStatus", "In design"),
            Resource.CATEGORY, state("lifecycleStatus", "In design"),
            Resource.PRODUCT_SPECIFICATION, state("lifecycleStatus", "In design"),
            Resource.PRODUCT_OFFERING, state("lifecycleStatus", "In design"),
            Resource.PRODUCT_OFFERING_PRICE, state("lifecycleStatus", "In design"),
            Resource.AGREEMENT_SPECIFICATION, state("lifecycleStatus", "In design"),
            Resource.AGREEMENT, state("status", "draft"));

    private final Api api;

    ConformanceIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void everyAttributeOfTheModelComesBack(Resource resource) {
        ObjectNode sent = sample(resource);
        JsonNode made = api.post(resource.path(), sent).expect(201).json();
        JsonNode read = api.get(resource.path(made.path("id").asText())).json();
        sent.properties()
                .forEach(
                        each -> assertEquals(each.getValue(), read.get(each.getKey()), resource + "." + each.getKey()));
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void everyTextCanBeFilteredByAndSelected(Resource resource) {
        ObjectNode sent = sample(resource);
        String id =
                api.post(resource.path(), sent).expect(201).json().path("id").asText();
        sent.properties().stream()
                .filter(each -> each.getValue().isTextual())
                .filter(each -> each.getValue()
                        .asText()
                        .equals(sent.path(resource.text()).asText()))
                .forEach(each -> {
                    String path = resource.path() + "?" + each.getKey() + "="
                            + each.getValue().asText() + "&fields=" + each.getKey();
                    JsonNode found = api.get(path).expect(200).json();
                    assertEquals(1, found.size(), path);
                    assertEquals(id, found.path(0).path("id").asText(), path);
                    assertEquals(each.getValue(), found.path(0).path(each.getKey()), path);
                });
    }

    /** In the order of the kits: POST the least, read the list and the one, select and filter by what is mandatory. */
    @ParameterizedTest
    @EnumSource(Resource.class)
    void whatAProfileCallsMandatoryIsInEveryAnswerAndCanBeSelectedAndFilteredBy(Resource resource) {
        JsonNode made = api.post(resource.path(), resource.body()).expect(201).json();
        String mine = "id=" + made.path("id").asText();
        for (String attribute : answered(resource)) {
            JsonNode value = made.path(attribute);
            String where = resource + "." + attribute;
            assertFalse(value.isMissingNode() || value.isNull(), where);
            JsonNode row = api.get(resource.path() + "?fields=" + attribute + "&" + mine)
                    .expect(200)
                    .json()
                    .path(0);
            assertEquals(Set.of("id", "href", "@type", attribute), names(row), where);
            filters(attribute, value).forEach(filter -> {
                JsonNode found = api.get(resource.path() + "?" + mine + "&" + filter)
                        .expect(200)
                        .json();
                assertEquals(made.path("id"), found.path(0).path("id"), where + " by " + filter);
            });
        }
        api.get(resource.path() + "/404ID").expect(404);
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void eachApiServesItsDocument(Resource resource) {
        JsonNode document = document(resource);
        String name = resource.path().substring(resource.path().lastIndexOf('/'));
        assertTrue(document.path("paths").has(name), name);
        assertTrue(document.path("definitions").has(resource.definition() + "_Create"), name);
    }

    private ObjectNode sample(Resource resource) {
        ObjectNode sample = new Sample(document(resource), Resource.fresh()).of(resource.definition() + "_Create");
        sample.remove(SERVERS_OWN);
        sample.setAll(STATES.getOrDefault(resource, Api.JSON.createObjectNode()));
        return sample;
    }

    /** What the conformance profiles call mandatory in an answer: what a POST must bring, and what the server supplies. */
    private static Set<String> answered(Resource resource) {
        Set<String> names = new TreeSet<>(resource.mandatory());
        names.addAll(
                switch (resource.api()) {
                    case "TMF620" -> List.of("lastUpdate", "lifecycleStatus");
                    case "TMF683" -> List.of("interactionDate", "status");
                    case "TMF681" -> List.of("state");
                    default -> List.of();
                });
        return names;
    }

    /** Filters for a text, or for each text of an object or of the first element of an array. */
    private static List<String> filters(String attribute, JsonNode value) {
        JsonNode object = value.isArray() ? value.path(0) : value;
        return object.isTextual()
                ? List.of(filter(attribute, object))
                : object.properties().stream()
                        .filter(each -> each.getValue().isTextual())
                        .map(each -> filter(attribute + "." + each.getKey(), each.getValue()))
                        .toList();
    }

    private static String filter(String path, JsonNode value) {
        return path + "=" + URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode document(Resource resource) {
        String base = resource.path().substring(0, resource.path().lastIndexOf('/'));
        return api.get(base + "/openapi.json").expect(200).json();
    }

    private static ObjectNode state(String attribute, String word) {
        return Api.JSON.createObjectNode().put(attribute, word);
    }
}
