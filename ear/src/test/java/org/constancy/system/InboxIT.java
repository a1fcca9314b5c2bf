package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What staff see of a stranger's mail, and what an administrator sees of the mailbox. */
@SystemTest
@OnShapes(Shape.MICRO_POSTGRESQL)
class InboxIT extends Console {

    InboxIT(Api api) {
        super(api);
    }

    @Test
    void aStrangersHtmlSaysWhatItSaysAndDoesNothing() throws Exception {
        String from = Resource.fresh() + "@stranger.example";
        String id = arrived(from);
        page.navigate("/messages/index.xhtml");
        page.locator("[id='list:inbox'] th input").first().pressSequentially(from.toUpperCase(Locale.ROOT));
        assertThat(page.locator("[id='list:inbox'] tbody tr")).hasCount(1);
        page.navigate("/messages/index.xhtml?id=" + id);
        assertThat(page.locator("[data-reads]")).isFocused();
        page.locator("details.laid summary").click();
        Locator laid = page.locator("iframe.laid__page");
        assertEquals("", laid.getAttribute("sandbox"));
        String html = laid.getAttribute("srcdoc");
        assertTrue(html.contains("<td>50 €</td>"), html);
        assertFalse(html.matches("(?s).*(<script|<img|elsewhere\\.example/p).*"), html);
        assertThat(page.frameLocator("iframe.laid__page").locator("td")).hasText("50 €");
        picture("inbox-mail");
        Locator save = page.getByLabel("Save: plan.pdf");
        assertEquals("plan.pdf", page.waitForDownload(save::click).suggestedFilename());
        assertEquals("Hello", answer(save));
        pressed(at("mail:dismiss"));
    }

    @Test
    void anAdministratorSeesHowAMailboxFaresAndMayLeaveItAlone() throws Exception {
        page.navigate("/administration/mail.xhtml");
        Locator box = page.locator("#boxes li.item");
        assertThat(box).containsText("imap://care@127.0.0.1");
        assertThat(box).containsText("in the last 30 days");
        pressed(box.getByText("Pause"));
        assertThat(box).containsText("Paused");
        picture("mail-paused");
        pressed(box.getByText("Go on"));
        pressed(box.getByText("Look now"));
        assertThat(box).not().containsText("Paused");
    }

    /** What pressing the button has sent. A browser that saves a file may never say that it is done. */
    private String answer(Locator button) {
        FormData form = FormData.create().set(button.getAttribute("name"), button.getAttribute("value"));
        for (Locator each : page.locator("#files input[type=hidden]").all()) {
            form.set(each.getAttribute("name"), each.inputValue());
        }
        return page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Origin", api.server().toString()))
                .text();
    }

    /** The id of a mail in HTML with a file, as soon as it is there. */
    private String arrived(String from) throws Exception {
        return Arrivals.stranger(
                api,
                from,
                Arrivals.head(from, "An offer", "<" + from + ">")
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<script>alert(1)</script><table><tr><td>50 =E2=82=AC"
                        + "</td></tr></table><img src=3D\"http://elsewhere.example/p.png\">\r\n"
                        + "--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + "SGVsbG8=\r\n--b--\r\n");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
