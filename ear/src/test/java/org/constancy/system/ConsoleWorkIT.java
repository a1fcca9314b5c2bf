package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work that staff do in the console, from its beginning to its end. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class ConsoleWorkIT extends Console {

    private final String mark = Resource.fresh();

    ConsoleWorkIT(Api api) {
        super(api);
    }

    @Test
    void aCustomerIsWelcomedAndAnAgreementSigned() {
        Sold sold = Sold.in(api);
        page.navigate("/customers/index.xhtml?edit=new");
        at("customer:name").fill("Customer " + mark);
        at("customer:country").selectOption("IE");
        pressed(at("customer:save"));
        String customer = id();
        page.navigate("/customers/customer.xhtml?id=" + customer + "&person=new");
        at("somebody:given").fill("Ada");
        at("somebody:family").fill("Lindqvist");
        pressed(at("somebody:save"));
        assertThat(page.locator("aside")).containsText("Ada Lindqvist");
        page.navigate("/agreements/new.xhtml?customer=" + customer);
        at("draft:name").fill("Agreement " + mark);
        pick(page.locator("[id$='offering_input']").first(), sold.name());
        pressed(at("draft:save"));
        page.locator("[data-opens='sure-sign']").click();
        pressed(page.locator("dialog[open] input[type=submit]"));
        JsonNode agreement = api.get(Resource.AGREEMENT.path(id())).expect(200).json();
        assertEquals("signed", agreement.path("status").asText(), agreement::toString);
        JsonNode price =
                agreement.path("agreementItem").path(0).path("itemPrice").path(0);
        assertEquals(50, price.path("price").path("value").asInt(), agreement::toString);
    }

    @Test
    void whatIsMissingBeforeALaunchIsListedAndOnceItIsThereTheOfferingIsLaunched() {
        String specification = "Specification " + mark;
        Sold.made(
                api,
                Resource.PRODUCT_SPECIFICATION,
                Resource.PRODUCT_SPECIFICATION.body().put("name", specification));
        page.navigate("/catalogue/index.xhtml?edit=new");
        at("offering:name").fill("Offering " + mark);
        pick(at("offering:specification_input"), specification);
        page.locator("input[name='offering:markets'][value='IE']").check();
        pressed(at("offering:save"));
        String id = id();
        assertThat(page.locator(".steps li.overdue")).hasCount(2);
        assertThat(at("moves:main")).not().hasValue("Launch");
        page.locator(".steps a").first().click();
        at("text:benefit").fill("The site stays online.");
        pressed(at("text:save"));
        page.locator(".steps a").first().click();
        at("price:amount").fill("50");
        pressed(at("price:save"));
        assertThat(page.locator(".steps li.overdue")).hasCount(0);
        assertThat(at("moves:main")).hasValue("Launch");
        pressed(at("moves:main"));
        JsonNode offering =
                api.get(Resource.PRODUCT_OFFERING.path(id)).expect(200).json();
        assertEquals("Launched", offering.path("lifecycleStatus").asText(), offering::toString);
    }

    /** It is never the same day on Niue and on Tonga, of which at least one has another than the reader. */
    @ParameterizedTest
    @CsvSource({"NU, Pacific/Niue", "TO, Pacific/Tongatapu"})
    void theHistoryOfAnAgreementCountsTheDaysOfItsCustomer(String country, ZoneId zone) {
        Deal deal = new Deal(api, country);
        deal.sign(-1, 300).expect(200);
        page.navigate("/agreements/agreement.xhtml?id=" + deal.agreement.replaceFirst(".*/", ""));
        assertThat(page.locator("th.light time").last())
                .hasAttribute("datetime", LocalDate.ofInstant(deal.now(), zone).toString());
    }

    @Test
    void aDryRunKeepsNothingAndTheRealRunKeepsEverything() {
        imports(true);
        assertTrue(api.get(Resource.CATEGORY.path() + "?name=" + mark).json().isEmpty());
        imports(false);
        assertEquals(
                1, api.get(Resource.CATEGORY.path() + "?name=" + mark).json().size());
    }

    /** A category that is taken, and an organisation that is refused. */
    private void imports(boolean dryRun) {
        String documents =
                "[{\"@type\":\"Category\",\"name\":\"" + mark + "\"},{\"@type\":\"Organization\",\"tradingName\":5}]";
        page.navigate("/imports/index.xhtml");
        at("upload:files")
                .setInputFiles(new FilePayload(
                        "catalogue.json", "application/json", documents.getBytes(StandardCharsets.UTF_8)));
        at("upload:dry").setChecked(dryRun);
        at("upload:start").click();
        assertThat(page.locator(".tab[aria-current=true]")).containsText("Refused");
        assertThat(page.locator(".kpi__figure").nth(1)).hasText("1");
        assertThat(page.locator(".kpi__figure").nth(4)).hasText("1");
    }
}
