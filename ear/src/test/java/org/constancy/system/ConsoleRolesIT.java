package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody new on the staff, from his first password to what he may do. */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class ConsoleRolesIT extends Console {

    private static final String PASSWORD = "Some-long-word-of-his-own-7";

    private final String name = Resource.fresh();

    ConsoleRolesIT(Api api) {
        super(api);
    }

    @Test
    void somebodyNewChoosesAPasswordAndIsOfferedOnlyWhatHeMayDo() {
        String given = addedAsReader();
        Page his = pageOf(name, given);
        his.navigate("/customers/index.xhtml");
        assertTrue(his.url().contains("password"), his.url());
        his.fill("[id='password:wanted']", PASSWORD);
        his.fill("[id='password:again']", PASSWORD);
        his.fill("[id='password:present']", given);
        his.keyboard().press("Enter");
        his.waitForURL(url -> !url.contains("password"));
        his.navigate("/customers/index.xhtml?edit=new");
        assertThat(his.locator("h1")).hasText("Customers");
        assertThat(his.locator("[data-panel], main .button--main")).hasCount(0);
        assertEquals(403, his.navigate("/agreements/new.xhtml").status());
        assertEquals(403, his.navigate("/administration/staff.xhtml").status());
    }

    /** @return the password that is shown once */
    private String addedAsReader() {
        page.navigate("/administration/staff.xhtml?id=new");
        at("member:name").fill(name);
        at("member:displayName").fill("Reader");
        page.locator("input[name='member:roles'][value='READ_ONLY']").check();
        at("member:save").click();
        String given = page.locator(".notice code").nth(1).textContent();
        page.navigate("/administration/staff.xhtml");
        assertThat(page.locator(".notice")).hasCount(0);
        return given;
    }
}
