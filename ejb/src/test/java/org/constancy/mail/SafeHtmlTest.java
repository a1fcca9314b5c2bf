package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=http://x/y onerror=alert(1)>",
                "<p style='background:url(http://x/y)' onclick=alert(1)>text</p>",
                "<iframe src=http://x></iframe><object data=http://x></object><embed src=http://x>",
                "<form action=http://x><input name=password><button>go</button></form>",
                "<svg><script>alert(1)</script><image href=http://x /></svg>",
                "<meta http-equiv=refresh content='0;url=http://x'><base href=http://x><link rel=stylesheet href=http://x>",
                "<table background=http://x><tr><td>a</td></tr></table><video poster=http://x><audio src=http://x>",
                "<style>@import 'http://x'</style><math><mtext><style><img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>press</a>"
            })
    void nothingRunsFetchesOrAsks(String html) {
        String page = body(html).toLowerCase(Locale.ROOT);
        assertFalse(
                page.matches("(?s).*(<script|<img|<style|<form|<input|<iframe|<svg|<meta|<base|<link|<video|<audio|<a |"
                        + " on\\w+=|url\\(|background=|javascript:).*"),
                page);
    }

    @Test
    void whatItSaysStays() {
        String page = body("<h1>Offer</h1><table><tr><td colspan=2>50 &euro;</td></tr></table>"
                + "<img alt=Plan src=cid:1><a href='https://x.example/a?b=1&c=2'>here</a>");
        assertTrue(page.contains("<h1>Offer</h1>"), page);
        assertTrue(page.contains("<td colspan=\"2\">50 €</td>"), page);
        assertEquals(
                "Offer 50 € [Plan] here <https://x.example/a?b=1&c=2>",
                Jsoup.parse(page).text());
    }

    @Property(tries = 300)
    void whateverIsSentOnlyTextAndTablesAreLeft(@ForAll String before, @ForAll String inside) {
        String page = body("<" + before + "><img src='" + inside + "'><script>" + inside + "</script>");
        assertEquals(
                0,
                Jsoup.parse(page)
                        .select("script, img, style, iframe, form, a, svg, object")
                        .size());
    }

    private static String body(String html) {
        String page = SafeHtml.of(html);
        return page.substring(page.indexOf("<body>") + 6, page.indexOf("</body>"));
    }
}
