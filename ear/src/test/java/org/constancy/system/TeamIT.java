package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a head sees when nobody acts, and who sees whose customers while somebody is away: Bert reports to Ada, Ada to him. */
@SystemTest
@OnShapes(Shape.MICRO_POSTGRESQL)
class TeamIT extends Console {

    private static final String PASSWORD = "Some-long-word-of-the-head-7";

    private final String head = Resource.fresh();
    private final String ada = Resource.fresh();
    private final String bert = Resource.fresh();
    private Page his;

    TeamIT(Api api) {
        super(api);
    }

    @BeforeAll
    void hire() {
        signIn();
        String given = hired(head);
        hired(ada);
        hired(bert);
        String above = Resource.fresh();
        hired(above);
        join(head, above);
        join(ada, head);
        join(bert, ada);
        page.close();
        his = pageOf(head, given);
        his.navigate("/password.xhtml");
        his.fill("[id='password:wanted']", PASSWORD);
        his.fill("[id='password:again']", PASSWORD);
        his.fill("[id='password:present']", given);
        his.keyboard().press("Enter");
        his.waitForURL(url -> !url.contains("password"));
    }

    @Test
    void afterFiveWorkingDaysTheHeadSeesItAndAfterTenWhatIsALevelFurtherDown() {
        Deal early = due(ada, 3);
        Deal late = due(ada, 15);
        Deal belowEarly = due(bert, 8);
        Deal belowLate = due(bert, 28);
        his.navigate("/today.xhtml?whose=mine");
        sees(late, true);
        sees(belowLate, true);
        sees(early, false);
        sees(belowEarly, false);
        his.navigate("/today.xhtml?whose=team");
        sees(early, true);
        sees(belowEarly, true);
        late.contact("phone", "inbound", 0);
        his.navigate("/today.xhtml?whose=mine");
        sees(late, false);
    }

    @Test
    void whileSomebodyIsAwayHisCoverSeesHisCustomersAtOnce() {
        Deal customer = due(ada, 1);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        away(ada, today.minusDays(2), today.plusDays(2));
        his.navigate("/today.xhtml?whose=mine");
        sees(customer, true);
        assertThat(his.locator("[id='c-" + customer.customer + "']")).containsText(ada);
        away(ada, today.minusDays(9), today.minusDays(3));
        his.navigate("/today.xhtml?whose=mine");
        sees(customer, false);
    }

    @Test
    void aHeadTellsTheAbsenceOfThoseBelowHimAndOfNobodyElse() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        his.navigate("/today.xhtml?whose=team");
        his.locator("a[href*='away=" + bert + "']").click();
        his.locator("[id='absent:from']").fill(today.toString());
        his.locator("[id='absent:until']").fill(today.plusDays(1).toString());
        his.locator("[id='absent:cover']").selectOption(ada);
        his.locator("[id='absent:save']").click();
        assertThat(his.locator("tr", new Page.LocatorOptions().setHasText(bert)))
                .containsText("covered by " + ada);
        his.navigate("/today.xhtml?whose=team&away=admin");
        assertThat(his.locator("[id='absent:save']")).hasCount(0);
    }

    private void sees(Deal deal, boolean whether) {
        assertThat(his.locator("[id='c-" + deal.customer + "']")).hasCount(whether ? 1 : 0);
    }

    /** A customer of somebody who has been due for some days: the plans after the start and before the renewal are far away. */
    private Deal due(String owner, int days) {
        Deal deal = new Deal(api);
        deal.sign(-200, 600).expect(200);
        deal.contact("phone", "inbound", 30 + days);
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        return deal;
    }

    /** @return the password that is shown once */
    private String hired(String name) {
        page.navigate("/administration/staff.xhtml?id=new");
        at("member:name").fill(name);
        at("member:displayName").fill(name);
        page.locator("input[name='member:roles'][value='ACCOUNT_MANAGER']").check();
        at("member:save").click();
        return page.locator(".notice code").nth(1).textContent();
    }

    private void join(String name, String to) {
        open(name);
        at("member:head").selectOption(to);
        pressed(at("member:save"));
    }

    private void away(String name, LocalDate from, LocalDate until) {
        open(name);
        at("member:awayFrom").fill(from.toString());
        at("member:awayUntil").fill(until.toString());
        at("member:cover").selectOption(head);
        pressed(at("member:save"));
    }

    private void open(String name) {
        page.navigate("/administration/staff.xhtml");
        page.getByText(name).first().click();
    }
}
