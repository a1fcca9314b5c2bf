package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer said in a talk, from the form for the contact to his own confirmation. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class NeedsConsoleIT extends Console {

    private String words;

    NeedsConsoleIT(Api api) {
        super(api);
    }

    @BeforeEach
    void somethingThatNobodyElseSaid() {
        words = "One bill for " + Resource.fresh();
    }

    @Test
    void aNeedIsLoggedAnsweredAndConfirmed() {
        String customer = someCustomer();
        page.navigate("/today.xhtml?whose=team&log=" + customer);
        at("contact:notes").fill("Talked about bills.");
        at("contact:needs").fill(words);
        at("contact:promises").fill("Send an example until 2090-12-01");
        pressed(at("contact:save"));
        page.navigate("/customers/customer.xhtml?id=" + customer);
        Locator card = page.locator(".card .item").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(card).containsText("Heard");
        pressed(card.locator("input[type=submit]"));
        assertThat(card).containsText("Understood");
        page.locator(".card .item a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
        at("need:answer").fill("One bill from January on.");
        pressed(page.locator("input[type=submit][value='Answered']"));
        JsonNode need = need();
        assertEquals("answered", need.path("state").asText(), need::toString);
        page.navigate("/listening/needs.xhtml?whose=team&id=" + need.path("id").asText());
        page.locator("[data-opens='sure-confirm']").click();
        pressed(page.locator("dialog[open] input[type=submit]"));
        assertEquals("confirmed", need().path("state").asText());
        assertEquals("Ada Lindqvist", need().at("/confirmation/person/name").asText());
    }

    @Test
    void aPromiseIsKeptWithOneClick() {
        String customer = someCustomer();
        ObjectNode promise = Api.JSON.createObjectNode().put("words", words).put("accountable", "admin");
        promise.putObject("customer").put("id", customer);
        api.post("/api/v1/promises", promise).expect(201);
        page.navigate("/customers/customer.xhtml?id=" + customer);
        Locator card = page.locator(".card .item").filter(new Locator.FilterOptions().setHasText(words));
        pressed(card.locator("input[type=submit]"));
        assertThat(card).containsText("Kept");
    }

    @Test
    void whatHelpsIsSentInTwoClicksFromTheCustomersPage() {
        String customer = someCustomer();
        ObjectNode need = Api.JSON.createObjectNode().put("words", words).put("accountable", "admin");
        need.putObject("customer").put("id", customer);
        api.post("/api/v1/needs", need).expect(201);
        ObjectNode item = Api.JSON
                .createObjectNode()
                .put("name", words)
                .put("kind", "story")
                .put("language", "en")
                .put("content", words)
                .put("state", "published");
        String id = api.post("/api/v1/libraryItems", item)
                .expect(201)
                .json()
                .path("id")
                .asText();
        page.navigate("/customers/customer.xhtml?id=" + customer);
        page.locator("[data-opens='give-" + id + "']").click();
        pressed(page.locator("dialog[open] input[value='by mail']"));
        assertThat(page.locator(".card .item").filter(new Locator.FilterOptions().setHasText("It helped")))
                .containsText(words);
        JsonNode share = api.get("/api/v1/shares?libraryItem.id=" + id).json().path(0);
        assertEquals("mail", share.path("channel").asText(), share::toString);
    }

    @Test
    void whatSomebodyLeavesBehindIsHandedOverAndCounted() {
        String name = Resource.fresh();
        page.navigate("/administration/staff.xhtml?id=new");
        at("member:name").fill(name);
        at("member:displayName").fill(name);
        page.locator("input[name='member:roles'][value='ACCOUNT_MANAGER']").check();
        at("member:save").click();
        assertThat(page.locator(".notice code")).hasCount(2);
        ObjectNode left = Api.JSON.createObjectNode().put("words", words).put("accountable", name);
        left.putObject("customer").put("id", someCustomer());
        api.post("/api/v1/needs", left).expect(201);
        page.navigate("/administration/staff.xhtml");
        page.getByText(name).first().click();
        at("member:disable").click();
        assertThat(at("member:disable")).hasCount(0);
        page.navigate("/listening/needs.xhtml?whose=team&show=left");
        assertThat(page.locator("table")).containsText(words);
        at("left:to").selectOption("admin");
        pressed(at("left:over"));
        assertEquals("admin", need().path("accountable").asText());
        assertEquals(1, need().path("handOvers").asInt());
    }

    private String someCustomer() {
        Deal deal = new Deal(api);
        ObjectNode somebody = deal.employed(Resource.INDIVIDUAL.body("Lindqvist"));
        somebody.putArray("contactMedium")
                .addObject()
                .put("mediumType", "email")
                .putObject("characteristic")
                .put("emailAddress", "ada@example.org");
        api.post(Resource.INDIVIDUAL.path(), somebody).expect(201);
        return deal.customer;
    }

    private JsonNode need() {
        String found = "/api/v1/needs?words=" + words.replace(" ", "%20");
        return api.get(found).expect(200).json().path(0);
    }
}
