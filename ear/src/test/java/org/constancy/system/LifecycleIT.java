package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 5: states change along their table, and what is launched says what it does and costs. */
@SystemTest
class LifecycleIT {

    private static final String CODE = "catalogue.lifecycle.move";

    private final Api api;

    LifecycleIT(Api api) {
        this.api = api;
    }

    @Test
    void stepsForwardMayBeSkippedAndNoneGoesBack() {
        String path = offering("In study");
        move(path, "In test").expect(200);
        Answer back = move(path, "In design").expectError(409, CODE);
        assertTrue(back.json().path("message").asText().contains("Active"), back::toString);
        assertFalse(back.json().path("message").asText().contains("In design"), back::toString);
        move(path, "Retired").expect(200);
        move(path, "Active").expectError(409, CODE);
        move(path, "Obsolete").expect(200);
        move(path, "Retired").expectError(409, CODE);
    }

    @Test
    void onlyWhatIsNotYetSoldMayBeRejected() {
        for (String early : List.of("In study", "In design", "In test")) {
            move(offering(early), "Rejected").expect(200);
        }
        move(offering("Active"), "Rejected").expectError(409, CODE);
        move(offering("Rejected"), "In study").expectError(409, CODE);
    }

    @Test
    void wordsMatchWithoutCase() {
        String path = offering("in STUDY");
        assertEquals("In study", api.get(path).json().path("lifecycleStatus").asText());
        move(path, "ACTIVE").expect(200);
        assertEquals("Active", api.get(path).json().path("lifecycleStatus").asText());
    }

    @Test
    void whatIsNotCompleteIsNotLaunchedAndAllThatIsMissingIsSaid() {
        Answer refused = move(offering("Active"), "Launched").expect(409);
        assertTrue(refused.json().path("message").asText().contains("missing"), refused::toString);
    }

    @Test
    void aPriceCountsOnlyInTheMarketsThatItNames() {
        String price = Sold.price(api);
        String draft = Resource.PRODUCT_OFFERING.path(
                Sold.made(api, Resource.PRODUCT_OFFERING, Sold.body(api, price).put("lifecycleStatus", "Active")));
        api.patch(Resource.PRODUCT_OFFERING_PRICE.path(price), "{\"market\": [\"DE\"]}")
                .expect(200);
        move(draft, "Launched").expect(409);
        api.patch(Resource.PRODUCT_OFFERING_PRICE.path(price), "{\"market\": [\"DE\", \"IE\"]}")
                .expect(200);
        move(draft, "Launched").expect(200);
    }

    @Test
    void pricesAndTheRestGoAlongTheSameTable() {
        for (Resource resource : List.of(
                Resource.CATALOG, Resource.CATEGORY, Resource.PRODUCT_SPECIFICATION, Resource.PRODUCT_OFFERING_PRICE)) {
            String path = resource.path(api.post(resource.path(), resource.body())
                    .expect(201)
                    .json()
                    .path("id")
                    .asText());
            move(path, "Obsolete").expect(200);
            move(path, "Active").expectError(409, CODE);
        }
    }

    private String offering(String status) {
        String id = api.post(
                        Resource.PRODUCT_OFFERING.path(),
                        Resource.PRODUCT_OFFERING.body().put("lifecycleStatus", status))
                .expect(201)
                .json()
                .path("id")
                .asText();
        return Resource.PRODUCT_OFFERING.path(id);
    }

    private Answer move(String path, String status) {
        return api.patch(path, Api.JSON.createObjectNode().put("lifecycleStatus", status));
    }
}
