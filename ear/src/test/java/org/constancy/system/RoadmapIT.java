package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a customer stands, what is next, what helps: agreed with him, version by version. */
@SystemTest
class RoadmapIT {

    private static final String ROADMAPS = "/api/v1/roadmaps";

    private final Api api;
    private Deal deal;
    private String person;
    private String need;

    RoadmapIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void someCustomerWhoNeedsSomething() {
        deal = new Deal(api);
        person = deal.person();
        need = need(deal);
    }

    @Test
    void aChangeAfterTheAgreementIsAnotherVersionAndTheOlderOneStaysReadable() {
        String roadmap = made(roadmap());
        JsonNode agreed = api.patch(roadmap, agreement(person)).expect(200).json();
        assertEquals(1, agreed.path("version").asInt());
        String steps = agreed.path("step").toString().replace("2027-Q2", "2027-Q3");
        JsonNode changed =
                api.patch(roadmap, "{\"step\": " + steps + "}").expect(200).json();
        assertEquals("draft", changed.path("state").asText(), changed::toString);
        assertEquals(2, changed.path("version").asInt());
        JsonNode versions = api.get(roadmap + "/versions").expect(200).json();
        assertEquals(1, versions.size());
        assertEquals("2027-Q2", versions.at("/0/step/0/target").asText());
        api.delete(roadmap).expectError(409, "roadmap.stays");
        api.patch(roadmap, agreement(person)).expect(200);
        assertEquals(2, api.get(roadmap + "/versions").json().size());
    }

    @Test
    void onlyTheCustomersOwnPeopleAgreeAndOnlyHisOwnNeedsAreAnswered() {
        String roadmap = made(roadmap());
        Deal other = new Deal(api);
        api.patch(roadmap, "{\"state\": \"agreed\"}").expectError(409, "roadmap.agreement");
        api.patch(roadmap, agreement(other.person())).expectError(409, "roadmap.agreement");
        ObjectNode foreign = roadmap();
        ((ObjectNode) foreign.at("/step/0")).putArray("need").addObject().put("id", need(other));
        api.post(ROADMAPS, foreign).expectError(409, "roadmap.need");
        api.post(ROADMAPS, foreign.put("step", "first this")).expect(400);
        api.post(ROADMAPS, "{\"name\": \"x\"}").expectError(400, "body.mandatory");
    }

    @Test
    void whoVoicedANeedIsDueATalkOnceWhenTheStepIsDone() {
        deal.sign(-60, 300).expect(200);
        deal.contact("phone", "outbound", 47);
        String owner = Resource.fresh();
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        String roadmap = made(roadmap());
        assertFalse(reasons(owner).contains("answer"));
        done(roadmap);
        assertTrue(reasons(owner).contains("answer"));
        deal.contact("phone", "outbound", 0);
        api.patch(roadmap, "{\"standing\": \"The first step is done.\"}").expect(200);
        assertFalse(reasons(owner).contains("answer"));
    }

    @Test
    void itBeginsWithWhatGoodLooksLike() {
        ObjectNode item = Api.JSON
                .createObjectNode()
                .put("name", "What good looks like")
                .put("kind", "roadmap")
                .put("language", "en")
                .put("state", "published");
        item.putArray("step").addObject().put("name", "Measure").put("description", "A week in each shop");
        String id = api.post("/api/v1/libraryItems", item)
                .expect(201)
                .json()
                .path("id")
                .asText();
        ObjectNode begun = roadmap();
        begun.remove("step");
        begun.putObject("libraryItem").put("id", id);
        JsonNode kept = api.get(made(begun)).expect(200).json();
        assertEquals("Measure", kept.at("/step/0/name").asText(), kept::toString);
        assertEquals("planned", kept.at("/step/0/state").asText());
    }

    @Test
    void itIsAFileOnPaperAndInASpreadsheet() {
        ObjectNode body = roadmap().put("name", "Łódź, one bill");
        String roadmap = made(body);
        Answer paper = api.get(roadmap + "/paper").expect(200);
        assertTrue(paper.header("Content-Type").startsWith("application/pdf"), paper::toString);
        assertTrue(paper.text().startsWith("%PDF-"), paper::toString);
        Answer sheet = api.get(roadmap + "/sheet").expect(200);
        assertTrue(sheet.text().contains("2027-Q2"), sheet::toString);
        api.get(roadmap + "/sheet?version=1").expectError(404, "roadmapVersion.unknown");
        api.get(roadmap + "/paper?version=x").expectError(400, "query.version");
        api.get(ROADMAPS + "/nothing/paper").expectError(404, "roadmap.unknown");
    }

    private void done(String roadmap) {
        String steps = api.get(roadmap).json().path("step").toString().replace("\"planned\"", "\"done\"");
        JsonNode now =
                api.patch(roadmap, "{\"step\": " + steps + "}").expect(200).json();
        assertTrue(now.at("/step/0/doneDate").isTextual(), now::toString);
    }

    private List<String> reasons(String owner) {
        return api.get("/api/v1/due?owner=" + owner).expect(200).json().findValuesAsText("code");
    }

    private ObjectNode roadmap() {
        ObjectNode roadmap = Api.JSON.createObjectNode().put("name", "One bill for all sites");
        roadmap.putObject("customer").put("id", deal.customer);
        ObjectNode step = roadmap.putArray("step").addObject();
        step.put("name", "One account").put("target", "2027-Q2");
        step.putArray("need").addObject().put("id", need);
        return roadmap;
    }

    private static ObjectNode agreement(String person) {
        ObjectNode patch = Api.JSON.createObjectNode().put("state", "agreed");
        patch.putObject("agreed").putObject("person").put("id", person);
        return patch;
    }

    private String need(Deal deal) {
        return id(api.post("/api/v1/needs", deal.need()));
    }

    private String made(ObjectNode roadmap) {
        return ROADMAPS + "/" + id(api.post(ROADMAPS, roadmap));
    }

    private static String id(Answer made) {
        return made.expect(201).json().path("id").asText();
    }
}
