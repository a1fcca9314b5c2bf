package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day of an account manager: planned, put off, prepared. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class TodayIT extends Console {

    TodayIT(Api api) {
        super(api);
    }

    @Test
    void aTalkIsPlannedForATimeAndTakenOffThePlan() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine&many=500&later=" + customer);
        at("planned:time").fill("23:45");
        at("planned:plan").click();
        Locator row = page.locator("[id='c-" + customer + "']");
        assertThat(row).containsText("23:45");
        page.navigate("/today.xhtml?whose=mine&many=500&later=" + customer);
        at("planned:drop").click();
        assertThat(row).not().containsText("23:45");
    }

    @Test
    void whatWasDueLongAgoCannotBePutOff() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine&many=500&later=" + customer);
        at("off:until").fill(LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
        at("off:reason").fill("They are on holiday");
        at("off:snooze").click();
        assertThat(page.locator(".field__error, [data-toast]").first()).containsText("14 days");
    }

    @Test
    void theKeyboardIsInTheFormThatItOpenedAndBackInTheRowWhenItIsClosed() {
        SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine");
        page.keyboard().press("j");
        String row = (String) page.evaluate("document.activeElement.closest('[data-row]').id");
        page.keyboard().press("l");
        assertThat(page.locator("[data-panel] input:focus")).hasAttribute("name", "contact:how");
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("[data-panel] input:focus")).hasAttribute("name", "contact:how");
        page.keyboard().press("Escape");
        assertThat(page.locator("[id='" + row + "'] a:focus")).hasCount(1);
    }

    @Test
    void saveAndNextGoesToTheRowBelow() {
        SilentCustomer.in(api);
        SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine");
        Locator rows = page.locator("li.due");
        String below = rows.nth(1).getAttribute("id").substring(2);
        rows.first().locator("a[data-key=l]").click();
        at("contact:notes").fill("All is well.");
        at("contact:next-one").click();
        page.waitForURL(url -> url.contains("log=" + below));
        assertThat(page.locator(".due--open")).hasAttribute("id", "c-" + below);
    }

    @Test
    void aContactIsLoggedBesideTheCustomerByKeyboardAndOnceHoweverOftenItIsSaved() {
        String notes = Resource.fresh();
        page.navigate("/customers/customer.xhtml?id=" + SilentCustomer.in(api));
        page.keyboard().press("l");
        assertThat(page.locator("[data-panel] input:focus")).hasAttribute("name", "contact:how");
        page.keyboard().press("4");
        page.keyboard().press("Tab");
        page.keyboard().insertText(notes + "\n\nA second paragraph of what was dictated.\n\nAnd a third.");
        page.keyboard().down("Control");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().up("Control");
        assertThat(page.locator("[data-toast]")).containsText("noted");
        assertThat(page.locator(".timeline .entry", new Page.LocatorOptions().setHasText(notes)))
                .hasCount(1);
        assertThat(page.locator("a[id=log-one]:focus")).hasCount(1);
    }

    @Test
    void whatWasTypedStaysWhenTheMinutesAreNoNumber() {
        page.navigate("/today.xhtml?whose=mine&log=" + SilentCustomer.in(api));
        at("contact:notes").fill("A long talk.");
        page.locator(".more-fields summary").click();
        at("contact:minutes").fill("1e2");
        at("contact:save").click();
        assertThat(page.locator(".field__error")).containsText("not a whole number");
        assertThat(at("contact:notes")).hasValue("A long talk.");
        assertThat(at("contact:minutes")).isFocused();
    }

    @Test
    void aCustomerWithWhomNobodyEverTalkedIsSaidToBeOne() {
        page.navigate("/customers/customer.xhtml?id=" + SilentCustomer.in(api));
        assertThat(page.locator("figcaption")).containsText("There has never been a talk");
    }

    @Test
    void whileItIsWorkedOutWhoIsDueNobodyIsSaidNotToBe() {
        for (String list : List.of("/silence.xhtml", "/today.xhtml?whose=mine")) {
            page.navigate(list);
            ObjectNode policy = Api.JSON.createObjectNode().put("name", "Often").put("segment", Resource.fresh());
            String path = "/api/v1/cadencePolicies/"
                    + api.post("/api/v1/cadencePolicies", policy.put("everyDays", 10))
                            .expect(201)
                            .json()
                            .path("id")
                            .asText();
            page.navigate(list);
            assertThat(page.locator(".notice").first()).containsText("being worked out");
            api.delete(path).expect(204);
        }
    }

    @Test
    void aTalkIsPrepared() {
        Deal deal = new Deal(api);
        deal.sign(-30, 300).expect(200);
        deal.contact("phone", "outbound", 3);
        page.navigate("/prepare.xhtml?id=" + deal.customer);
        assertThat(page.locator("ol.steps")).containsText("How’s it going?");
        assertThat(page.locator(".timeline")).containsText("Call");
    }

    @Test
    void theMoodsBeforeATalkAreTheLatestFirstAndSayWhereTheyGo() {
        Deal deal = new Deal(api);
        deal.sign(-30, 300).expect(200);
        for (int day = 7; day > 0; day--) {
            api.patch(deal.contact("phone", "inbound", day), "{\"mood\": " + (day == 1 ? 5 : 2) + "}")
                    .expect(200);
        }
        page.navigate("/prepare.xhtml?id=" + deal.customer);
        Locator moods = page.locator(".card", new Page.LocatorOptions().setHasText("How is it going?"));
        assertThat(moods).containsText("Better than before");
        assertThat(moods.locator("li")).hasCount(5);
        assertThat(moods.locator("li").first()).containsText("Very well");
    }

    @Test
    void aListIsDownloadedAgainAtOnce() {
        page.navigate("/silence.xhtml");
        for (int times = 0; times < 2; times++) {
            Download list = page.waitForDownload(at("sheet:csv")::click);
            assertEquals("silence.csv", list.suggestedFilename());
        }
    }
}
