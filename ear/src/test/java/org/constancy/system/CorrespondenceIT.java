package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Staff write to a person, with a template and without, and keep what the person says about it. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class CorrespondenceIT extends Console {

    CorrespondenceIT(Api api) {
        super(api);
    }

    @Test
    void aMailBegunWithATemplateSaysWhatIsKnownOfThePerson() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String name = Resource.fresh();
        String template = template(name, "How is {{customer.name}}?", "Dear {{person.firstName}},")
                .expect(201)
                .json()
                .path("id")
                .asText();
        page.navigate("/customers/customer.xhtml?id=" + customer.id() + "&write=" + customer.person());
        page.locator("a[href*='" + template + "']").click();
        assertThat(at("letter:content")).hasValue("Dear Ilse,");
        at("letter:content").fill("Dear Ilse, how are you?");
        pressed(at("letter:send"));
        assertThat(page.locator(".timeline")).containsText("Dear Ilse, how are you?");
        api.delete("/api/v1/templates/" + template).expect(204);
    }

    @Test
    void aTemplateWithAVariableThatThereIsNotIsRefused() {
        Answer refused =
                template(Resource.fresh(), "Hello", "Dear {{person.nam}}").expect(400);
        assertEquals("template.variable", refused.json().path("code").asText());
        assertTrue(refused.text().contains("person.nam"));
    }

    @Test
    void whatAPersonSaysAboutNewsIsKept() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        page.navigate("/customers/customer.xhtml?id=" + customer.id() + "&reach=" + customer.person());
        assertThat(page.locator("#edit section h2")).isVisible();
        assertEquals(true, page.locator("#edit section h2").evaluate("""
                title => {
                  title.scrollIntoView({ block: "center" });
                  const box = title.getBoundingClientRect();
                  return document.elementFromPoint(box.x + 5, box.y + box.height / 2) === title;
                }"""), "the buttons above cover the title");
        at("consent:source").fill("a talk at the fair");
        pressed(at("consent:keep"));
        assertThat(page.locator("#edit")).containsText("a talk at the fair");
        JsonNode said = api.get("/api/v1/consents?person=" + customer.person())
                .expect(200)
                .json();
        assertEquals("news", said.path(0).path("purpose").asText());
    }

    @Test
    void theConversationWithOnePersonLeavesOutWhatWasSaidWithOthers() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        said(customer, "With Ilse alone", true);
        said(customer, "With somebody else", false);
        Answer narrowed = api.get("/api/v1/customers/" + customer.id() + "/timeline?person=" + customer.person())
                .expect(200);
        assertEquals(1, narrowed.json().size(), narrowed::toString);
        assertEquals("1", narrowed.header("X-Total-Count"));
        assertTrue(narrowed.text().contains("With Ilse alone"));
        page.navigate("/customers/customer.xhtml?id=" + customer.id() + "&person=" + customer.person());
        page.locator("#edit a[href*='with=" + customer.person() + "']").click();
        assertThat(page.locator(".tab[aria-current=true]")).hasText("Conversation with Ilse Vermeulen");
        assertThat(page.locator(".timeline .entry")).hasCount(1);
        assertThat(page.locator(".timeline")).containsText("With Ilse alone");
    }

    @Test
    void whoeverWroteWaitsForAnAnswerUntilSomebodyHasWrittenToHim() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        ObjectNode mail = Resource.PARTY_INTERACTION.body();
        mail.put("direction", "inbound");
        mail.putArray("channel").addObject().put("name", "email");
        mail.putArray("relatedParty")
                .addObject()
                .put("id", customer.id())
                .put("role", "customer")
                .put("@referredType", "Customer");
        api.post(Resource.PARTY_INTERACTION.path(), mail).expect(201);
        assertTrue(reasons(customer).contains("no answer yet"));
        page.navigate("/customers/customer.xhtml?id=" + customer.id() + "&write=" + customer.person());
        at("letter:subject").fill("Your mail");
        at("letter:content").fill("Dear Ilse, it is mended.");
        try (Post post = Post.open()) {
            pressed(at("letter:send"));
            for (int i = 0; i < 100 && reasons(customer).contains("no answer yet"); i++) {
                Hook.pause(200);
            }
            assertFalse(reasons(customer).contains("no answer yet"));
            assertEquals(1, post.to(customer.mail()).size());
        }
    }

    private String reasons(ReachableCustomer customer) {
        page.navigate("/prepare.xhtml?id=" + customer.id());
        return page.locator("main").innerText();
    }

    private void said(ReachableCustomer customer, String what, boolean withPerson) {
        ObjectNode talk = Resource.PARTY_INTERACTION.body();
        talk.put("direction", "outbound").put("outcome", "answered");
        talk.putArray("channel").addObject().put("name", "phone");
        talk.putArray("note").addObject().put("text", what);
        ArrayNode parties = talk.putArray("relatedParty");
        parties.addObject().put("id", customer.id()).put("role", "customer").put("@referredType", "Customer");
        if (withPerson) {
            parties.addObject()
                    .put("id", customer.person())
                    .put("role", "contact")
                    .put("@referredType", "Individual");
        }
        api.post(Resource.PARTY_INTERACTION.path(), talk).expect(201);
    }

    private Answer template(String name, String subject, String content) {
        ObjectNode template = Api.JSON
                .createObjectNode()
                .put("name", name)
                .put("purpose", "personal")
                .put("language", "en")
                .put("subject", subject)
                .put("content", content);
        return api.post("/api/v1/templates", template);
    }
}
