package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule 8: a reference that names a resource of ours is bound to it; another stays as it was sent. */
@SystemTest
class ReferenceIT {

    private static final String OFFERINGS = Resource.PRODUCT_OFFERING.path();

    private final Api api;

    ReferenceIT(Api api) {
        this.api = api;
    }

    @Test
    void whatNamesOursIsBoundAndAnswersItsName() {
        JsonNode specification = make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"Edge router\"}");
        JsonNode bound = offeringOf(specification.path("id").asText(), "a name that somebody else gave")
                .path("productSpecification");
        assertEquals(specification.path("id"), bound.path("id"));
        assertEquals(specification.path("href"), bound.path("href"));
        assertEquals("Edge router", bound.path("name").asText());
    }

    @Test
    void whatNamesNothingOfOursStaysAsItWasSent() {
        JsonNode unbound = offeringOf("elsewhere-1", "Their name").path("productSpecification");
        assertEquals("{\"id\":\"elsewhere-1\",\"name\":\"Their name\"}", unbound.toString());
    }

    @Test
    void anAddressOfOursThatAPatchCopiesBindsNothing() {
        String specification = make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"s\"}")
                .path("id")
                .asText();
        String path = Resource.PRODUCT_OFFERING.path(
                offeringOf(specification, "s").path("id").asText());
        String patch = "[{\"op\": \"add\", \"path\": \"/category\", \"value\": [{\"id\": \"nowhere\"}]},"
                + " {\"op\": \"copy\", \"from\": \"/productSpecification/href\", \"path\": \"/category/0/href\"}]";
        api.send("PATCH", path, patch, "Content-Type", Api.JSON_PATCH).expect(200);
        assertEquals(
                "{\"id\":\"nowhere\"}",
                api.get(path).json().path("category").path(0).toString());
    }

    @Test
    void anEmptyIdNamesNothing() {
        make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"Without a number\", \"productNumber\": \"\"}");
        assertEquals(
                "{\"id\":\"\",\"name\":\"n\"}",
                offeringOf("", "n").path("productSpecification").toString());
    }

    @Test
    void aDocumentMayReferToManyAndTheLastIsKeptLikeTheFirst() {
        String category =
                make(Resource.CATEGORY, "{\"name\": \"c\"}").path("id").asText();
        String others = IntStream.range(0, 250)
                .mapToObj(number -> "{\"id\": \"elsewhere-" + number + "\"}, ")
                .collect(Collectors.joining());
        JsonNode offering = make(
                Resource.PRODUCT_OFFERING,
                "{\"name\": \"o\", \"category\": [" + others + "{\"id\": \"" + category + "\"}]}");
        assertEquals(251, offering.path("category").size());
        assertEquals("c", offering.path("category").path(250).path("name").asText());
        api.delete(Resource.CATEGORY.path(category)).expectError(409, "resource.referenced");
    }

    @Test
    void whatIsBoundCannotBeDeleted() {
        String id = make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"s\"}")
                .path("id")
                .asText();
        String owner = offeringOf(id, "s").path("id").asText();
        api.delete(Resource.PRODUCT_SPECIFICATION.path(id)).expectError(409, "resource.referenced");
        api.delete(Resource.PRODUCT_OFFERING.path(owner)).expect(204);
        api.delete(Resource.PRODUCT_SPECIFICATION.path(id)).expect(204);
    }

    @Test
    void aReferenceBindsWhenItsProductNumberArrives() {
        String number = Resource.fresh();
        JsonNode offering = offeringOf(number, "to come");
        String path = Resource.PRODUCT_OFFERING.path(offering.path("id").asText());
        assertEquals(number, offering.path("productSpecification").path("id").asText());
        JsonNode specification =
                make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"Arrived\", \"productNumber\": \"" + number + "\"}");
        JsonNode bound = api.get(path).json().path("productSpecification");
        assertEquals(specification.path("id"), bound.path("id"));
        assertEquals(number, bound.path("externalId").asText());
        assertEquals(
                1,
                api.get(OFFERINGS + "?productSpecification.id=" + number).json().size());
        assertEquals(
                1,
                api.get(OFFERINGS + "?productSpecification.id="
                                + specification.path("id").asText())
                        .json()
                        .size());
    }

    @Test
    void twoCandidatesBindNothing() {
        String number = Resource.fresh();
        for (int i = 0; i < 2; i++) {
            make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"s\", \"productNumber\": \"" + number + "\"}");
        }
        assertFalse(offeringOf(number, "which").path("productSpecification").has("href"));
    }

    @Test
    void onlyTypesThatTheAttributeAllowsAreLookedAmong() {
        String category =
                make(Resource.CATEGORY, "{\"name\": \"c\"}").path("id").asText();
        assertFalse(offeringOf(category, "no specification")
                .path("productSpecification")
                .has("href"));
    }

    @Test
    void aNewTargetKeepsNothingThatWasSaidOfTheOld() {
        String first = make(Resource.PRODUCT_SPECIFICATION, "{\"name\": \"first\"}")
                .path("id")
                .asText();
        JsonNode offering = offeringOf(first, "first");
        JsonNode after = api.patch(
                        Resource.PRODUCT_OFFERING.path(offering.path("id").asText()),
                        "{\"productSpecification\": {\"id\": \"elsewhere-2\"}}")
                .expect(200)
                .json();
        assertEquals(
                "{\"id\":\"elsewhere-2\"}", after.path("productSpecification").toString());
    }

    private JsonNode offeringOf(String specification, String name) {
        return make(
                Resource.PRODUCT_OFFERING,
                "{\"name\": \"o\", \"productSpecification\": {\"id\": \"" + specification + "\", \"name\": \"" + name
                        + "\"}}");
    }

    private JsonNode make(Resource resource, String body) {
        return api.post(resource.path(), body).expect(201).json();
    }
}
